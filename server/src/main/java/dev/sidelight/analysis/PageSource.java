package dev.sidelight.analysis;

/** Gets the page of a request that is an address alone. */
public interface PageSource {
  /**
   * Looks at the address before anything is fetched.
   *
   * @throws AnalysisFailure where it must not be fetched
   */
  void check(String url);

  /**
   * Fetches the page.
   *
   * @return the request with the page
   * @throws AnalysisFailure where it cannot be had
   */
  AnalysisRequest fetch(AnalysisRequest request);
}
