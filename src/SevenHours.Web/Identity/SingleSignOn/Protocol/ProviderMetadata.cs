using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace SevenHours.Web.Identity.SingleSignOn;

/// <summary>
/// What a provider says of itself, its keys among it. It is fetched when first needed and again after half a day;
/// a token signed with an unknown key asks for it anew, at most once in <see cref="RenewalPause"/>.
/// </summary>
public sealed class ProviderMetadata(SingleSignOnProvider provider, ProviderChannel channel, TimeProvider time)
{
    /// <summary>The least time between two fetches that unknown keys ask for: forged tokens must not make this server hammer the provider.</summary>
    public static readonly TimeSpan RenewalPause = TimeSpan.FromMinutes(1);

    private readonly Lock _gate = new();
    private volatile ConfigurationManager<OpenIdConnectConfiguration> _manager = Manager(provider, channel);
    private DateTimeOffset _renewable = DateTimeOffset.MinValue;

    /// <summary>The metadata as last fetched.</summary>
    public Task<Outcome<OpenIdConnectConfiguration>> CurrentAsync(CancellationToken cancellation) => FetchAsync(_manager, cancellation);

    /// <summary>The metadata fetched anew; as it was when it has just been renewed or the provider cannot be reached.</summary>
    public async Task<Outcome<OpenIdConnectConfiguration>> RenewedAsync(CancellationToken cancellation)
    {
        if (!MayRenew())
            return await CurrentAsync(cancellation);

        // A manager that is told to refresh does so behind its caller's back; a fresh one answers only when it has asked.
        var fresh = Manager(provider, channel);
        var renewed = await FetchAsync(fresh, cancellation);
        if (renewed.Failed(out _, out _))
            return await CurrentAsync(cancellation);
        _manager = fresh;
        return renewed;
    }

    private bool MayRenew()
    {
        var now = time.GetUtcNow();
        lock (_gate)
        {
            if (now < _renewable)
                return false;
            _renewable = now + RenewalPause;
            return true;
        }
    }

    private async Task<Outcome<OpenIdConnectConfiguration>> FetchAsync(
        ConfigurationManager<OpenIdConnectConfiguration> manager, CancellationToken cancellation)
    {
        try
        {
            return MetadataCheck.Check(await manager.GetConfigurationAsync(cancellation), provider);
        }
        catch (Exception unreachable) when (unreachable is InvalidOperationException or IOException or ArgumentException)
        {
            return Fault.Provider("metadata", $"{provider.MetadataAddress} gives no metadata: {unreachable.GetBaseException().Message}");
        }
    }

    // Addresses are checked by MetadataCheck, which knows that http is fine on this very machine.
    private static ConfigurationManager<OpenIdConnectConfiguration> Manager(SingleSignOnProvider provider, ProviderChannel channel) => new(
        provider.MetadataAddress,
        new OpenIdConnectConfigurationRetriever(),
        new HttpDocumentRetriever(channel.Client) { RequireHttps = provider.Issuer.StartsWith("https:", StringComparison.OrdinalIgnoreCase) });
}
