using System.Collections.Immutable;

namespace SevenHours.Web.Identity.SingleSignOn;

/// <summary>The providers that people may sign in with, and what was wrong with others.</summary>
/// <param name="PublicAddress">What this server is called from outside, without a slash at the end; null takes it from each request.</param>
/// <param name="Providers">The providers, in order of their keys.</param>
/// <param name="Findings">What is wrong in the settings.</param>
public sealed record SingleSignOnSettings(
    string? PublicAddress, ImmutableArray<SingleSignOnProvider> Providers, ImmutableArray<SettingFinding> Findings)
{
    /// <summary>No single sign-on.</summary>
    public static SingleSignOnSettings None { get; } = new(null, [], []);

    /// <summary>The provider with a key; null when there is none.</summary>
    public SingleSignOnProvider? Find(string key) => Providers.FirstOrDefault(provider => provider.Key == key);
}
