using System.Collections.Immutable;
using SevenHours.Web.Hosting;

namespace SevenHours.Web.Identity.SingleSignOn;

/// <summary>The identity providers of this server, read once at start. Thread-safe.</summary>
public sealed class SingleSignOnProviders
{
    private readonly ImmutableSortedDictionary<string, ProviderMetadata> _metadata;

    public SingleSignOnProviders(SevenHoursOptions options, ProviderChannel channel, TimeProvider time, ILogger<SingleSignOnProviders> log)
    {
        Settings = SettingsFile.Read(options.DataFolder);
        _metadata = Settings.Providers.ToImmutableSortedDictionary(
            provider => provider.Key, provider => new ProviderMetadata(provider, channel, time), StringComparer.Ordinal);
        foreach (var finding in Settings.Findings)
            log.LogWarning("Single sign-on: {Finding}", finding);
    }

    public SingleSignOnSettings Settings { get; }

    public SingleSignOnProvider? Find(string key) => Settings.Find(key);

    public ProviderMetadata MetadataOf(SingleSignOnProvider provider) => _metadata[provider.Key];

    /// <summary>A path of this server as the world outside writes it.</summary>
    public string Outside(HttpRequest request, string path) => (Settings.PublicAddress ?? $"{request.Scheme}://{request.Host}") + path;
}
