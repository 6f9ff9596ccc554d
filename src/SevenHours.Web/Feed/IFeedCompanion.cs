namespace SevenHours.Web.Feed;

/// <summary>What travels along in the feed of a page without being of the page itself.</summary>
public interface IFeedCompanion
{
    /// <summary>What to send along to whoever opened a feed; null for nothing at all.</summary>
    /// <param name="context">The request that opened it.</param>
    /// <param name="end">Ends with the feed.</param>
    IAsyncEnumerable<FeedBody>? With(HttpContext context, CancellationToken end);
}
