namespace SevenHours.Web.Identity.SingleSignOn;

/// <summary>The line to providers: no redirects, no cookies, short patience, small answers.</summary>
public sealed class ProviderChannel : IDisposable
{
    private const int LongestAnswer = 1024 * 1024;

    private readonly HttpClient _client = new(new SocketsHttpHandler
    {
        // A redirect could carry a secret elsewhere; discovery and token endpoints do not need any.
        AllowAutoRedirect = false,
        UseCookies = false,
        ConnectTimeout = TimeSpan.FromSeconds(5),
        PooledConnectionLifetime = TimeSpan.FromMinutes(2),
    })
    {
        Timeout = TimeSpan.FromSeconds(10),
        MaxResponseContentBufferSize = LongestAnswer,
    };

    internal HttpClient Client => _client;

    public void Dispose() => _client.Dispose();
}
