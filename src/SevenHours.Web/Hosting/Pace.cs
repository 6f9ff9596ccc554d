using System.Globalization;
using System.Net;
using System.Threading.RateLimiting;
using SevenHours.Web.Audits;
using SevenHours.Web.Identity;

namespace SevenHours.Web.Hosting;

/// <summary>
/// How fast one visitor may ask. A person has a pace of his own, so that a room behind one address never shares one; strangers share that of
/// their address. Signing in and joining have slower paces on top of it.
/// </summary>
public static class Pace
{
    /// <summary>The policy of addresses where somebody proves who he is: 30 at once, then 20 a minute from one address.</summary>
    public const string SignIn = "sign-in";

    /// <summary>The policy of addresses where somebody joins: 300 at once, then 5 a second from one address.</summary>
    public const string Join = "join";

    /// <summary>The policy of the page that verifies certificates: 60 at once, then one a second from one address. A code has 75 bits: nobody gets there by trying.</summary>
    public const string Verify = "verify";

    public static IServiceCollection AddPace(this IServiceCollection services, ServerLimits limits) => services.AddRateLimiter(options =>
    {
        options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        options.OnRejected = (rejected, _) =>
        {
            rejected.HttpContext.Response.Headers.RetryAfter = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var after)
                ? Math.Max(1, (int)after.TotalSeconds).ToString(CultureInfo.InvariantCulture)
                : "1";
            var services = rejected.HttpContext.RequestServices;
            return new ValueTask(services.GetRequiredService<Attempts>().WriteAsync(rejected.HttpContext, Attempts.Haste));
        };
        options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context => context.User.Key() is { } person
            ? Bucket($"person {person}", limits.RequestBurst, limits.RequestsPerSecond, TimeSpan.FromSeconds(1))
            : Bucket(
                $"address {AddressOf(context)}", limits.RequestBurst * ServerLimits.AddressShare,
                limits.RequestsPerSecond * ServerLimits.AddressShare, TimeSpan.FromSeconds(1)));
        options.AddPolicy(SignIn, context => Bucket($"sign-in {AddressOf(context)}", burst: 30, refill: 1, TimeSpan.FromSeconds(3)));
        options.AddPolicy(Join, context => Bucket($"join {AddressOf(context)}", burst: 300, refill: 5, TimeSpan.FromSeconds(1)));
        options.AddPolicy(Verify, context => Bucket($"verify {AddressOf(context)}", burst: 60, refill: 1, TimeSpan.FromSeconds(1)));
    });

    /// <summary>An address as budgets know it: a household has one IPv4 address, or a whole /64 of IPv6.</summary>
    public static string KeyOf(IPAddress? address)
    {
        if (address is null)
            return "";
        if (address.IsIPv4MappedToIPv6)
            address = address.MapToIPv4();
        return address.AddressFamily == System.Net.Sockets.AddressFamily.InterNetworkV6
            ? Convert.ToHexStringLower(address.GetAddressBytes().AsSpan(0, 8))
            : address.ToString();
    }

    private static string AddressOf(HttpContext context) => KeyOf(context.Connection.RemoteIpAddress);

    private static RateLimitPartition<string> Bucket(string key, int burst, int refill, TimeSpan every) => RateLimitPartition.GetTokenBucketLimiter(key, _ =>
        new TokenBucketRateLimiterOptions { TokenLimit = burst, TokensPerPeriod = refill, ReplenishmentPeriod = every, QueueLimit = 0 });
}
