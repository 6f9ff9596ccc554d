using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using SevenHours.Web.Identity.SingleSignOn;

namespace SevenHours.Web.Features.SingleSignOn;

/// <summary>
/// <c>GET /single-sign-on</c>, for administrators: each provider as it answers now, what to register there, what is wrong in the settings,
/// and why the last sign-ins failed.
/// </summary>
public sealed class SignOnStatus(SingleSignOnProviders providers, SignOnTroubles troubles)
{
    public async Task<IResult> ShowAsync(HttpContext context)
    {
        var rows = await Task.WhenAll(providers.Settings.Providers.Select(provider => AskAsync(provider, context)));
        return new RazorComponentResult<SignOnStatusPage>(new Dictionary<string, object?>
        {
            [nameof(SignOnStatusPage.Providers)] = rows,
            [nameof(SignOnStatusPage.Findings)] = providers.Settings.Findings,
            [nameof(SignOnStatusPage.Troubles)] = troubles.Last,
        });
    }

    private async Task<ProviderRow> AskAsync(SingleSignOnProvider provider, HttpContext context)
    {
        var asked = await providers.MetadataOf(provider).CurrentAsync(context.RequestAborted);
        return new ProviderRow(
            provider,
            providers.Outside(context.Request, provider.AnswerPath),
            providers.Outside(context.Request, "/single-sign-on/left"),
            providers.Outside(context.Request, provider.EndedPath),
            asked.Failed(out var fault, out OpenIdConnectConfiguration? metadata) ? fault.Detail : null,
            metadata?.JsonWebKeySet?.Keys.Count ?? 0);
    }
}

/// <summary>A provider as the administrator sees it.</summary>
/// <param name="Provider">Its settings.</param>
/// <param name="Answer">The address to register for answers.</param>
/// <param name="Left">The address to register for after signing out.</param>
/// <param name="Ended">The address to register for messages that somebody signed out.</param>
/// <param name="Trouble">Why it cannot be used now; null when it can.</param>
/// <param name="Keys">How many keys it has published.</param>
public sealed record ProviderRow(SingleSignOnProvider Provider, string Answer, string Left, string Ended, string? Trouble, int Keys);
