using SevenHours.Exercises;

namespace SevenHours.Web.Identity.Accounts;

/// <summary>Somebody for whom an identity provider vouches.</summary>
/// <param name="Issuer">The provider, by its issuer; with <paramref name="Subject"/> it says who he is, for ever.</param>
/// <param name="Subject">His id there.</param>
/// <param name="Provider">The provider's name, for people.</param>
/// <param name="Name">How the others see him.</param>
/// <param name="SignInName">The sign-in name he would like; another is found when it is taken. It never leads to somebody else's account.</param>
/// <param name="Roles">His roles as the provider's groups say; null leaves what an administrator gave him.</param>
public sealed record ExternalPerson(string Issuer, string Subject, string Provider, string Name, string? SignInName, ServerRoles? Roles);
