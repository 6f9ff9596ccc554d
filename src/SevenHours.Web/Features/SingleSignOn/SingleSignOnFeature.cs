using Microsoft.Extensions.DependencyInjection.Extensions;
using SevenHours.Exercises;
using SevenHours.Web.Access;
using SevenHours.Web.Audits;
using SevenHours.Web.Features.Accounts;
using SevenHours.Web.Features.Errors;
using SevenHours.Web.Hosting;
using SevenHours.Web.Identity.SingleSignOn;

namespace SevenHours.Web.Features.SingleSignOn;

/// <summary>
/// Signing in with an identity provider: <c>GET /single-sign-on/{provider}</c> leads there, <c>…/answer</c> takes the answer and leads on
/// to an address without code or token, <c>POST …/ended</c> hears from the provider that somebody signed out.
/// </summary>
public sealed class SingleSignOnFeature : IFeature
{
    private const string Root = "/single-sign-on";
    private const string Act = "sign-in.single-sign-on";

    public void Add(IServiceCollection services)
    {
        services.TryAddSingleton<ProviderChannel>();
        services.TryAddSingleton<SingleSignOnProviders>();
        services.TryAddSingleton<AttemptCookies>();
        services.TryAddSingleton<SignedClaims>();
        services.TryAddSingleton<IdTokenCheck>();
        services.TryAddSingleton<LogoutTokenCheck>();
        services.TryAddSingleton<CodeExchange>();
        services.TryAddSingleton<UserInfo>();
        services.TryAddSingleton<SingleSignOnFlow>();
        services.TryAddSingleton<SignOnTroubles>();
        services.TryAddSingleton<VouchedSessions>();
        services.TryAddSingleton<SignOnEntry>();
        services.TryAddSingleton<LeavingThere>();
        services.TryAddSingleton<SignOnStatus>();
    }

    public void Map(IEndpointRouteBuilder routes)
    {
        // Read now, so that faulty settings are said at start and not when somebody wants to sign in.
        routes.ServiceProvider.GetRequiredService<SingleSignOnProviders>();
        routes.MapGet(Root + "/{provider}", BeginAsync).AllowAnonymous().RequireRateLimiting(Pace.Join);
        routes.MapGet(Root + "/{provider}/answer", AnswerAsync).AllowAnonymous().RequireRateLimiting(Pace.Join);
        routes.MapPost(Root + "/{provider}/ended", SignedOutThere.HearAsync).AllowAnonymous().DisableAntiforgery().RequireRateLimiting(Pace.Join);
        routes.MapPost(Root + "/{provider}/link", Linking.BeginAsync).Needing(Permission.OwnAccount).OnlyFresh("/account");
        routes.MapPost(Root + "/{provider}/unlink", Linking.EndAsync).Needing(Permission.OwnAccount).OnlyFresh("/account").Audited("account.unlink");
        routes.MapPost(Root + "/{provider}/accept", Linking.AcceptAsync).AllowAnonymous().RequireRateLimiting(Pace.SignIn);
        routes.MapGet(Root, (HttpContext context, SignOnStatus status) => status.ShowAsync(context)).Needing(Permission.ManageServer);
        routes.MapGet(LeavingThere.Path, (HttpContext context, LeavingThere leaving) => leaving.LeaveAsync(context)).AllowAnonymous();
        routes.MapGet(Root + "/left", () => Results.Redirect("/")).AllowAnonymous();
        routes.MapGet(Root + "/failed/{kind}", SignOnFailure.Show).AllowAnonymous();
    }

    private static async Task<IResult> BeginAsync(
        string provider, string? to, HttpContext context, SingleSignOnProviders providers, SingleSignOnFlow flow, SignOnTroubles troubles)
    {
        if (providers.Find(provider) is not { } chosen)
            return ErrorPages.Show(context, StatusCodes.Status404NotFound, "error.missing");
        var begun = await flow.BeginAsync(context, chosen, to ?? "/", linkTo: null);
        return begun.Failed(out var fault, out var there) ? SignOnFailure.Of(troubles, chosen, fault) : Results.Redirect(there);
    }

    // Always a redirect, so that neither code nor state stays in the address bar, the history or a referrer.
    private static async Task<IResult> AnswerAsync(
        string provider, HttpContext context, SingleSignOnProviders providers, SingleSignOnFlow flow, SignOnEntry entry, SignOnTroubles troubles)
    {
        if (providers.Find(provider) is not { } chosen)
            return Results.Redirect("/sign-in");
        var answered = await flow.AnswerAsync(context, chosen);
        var refused = answered.Failed(out var fault, out var signOn) ? fault : await entry.EnterAsync(context, chosen, signOn);
        // What anybody can send without a provider is no line of the audit log.
        if (refused is not { Kind: FaultKind.Attempt })
            await context.AuditAsync(Act, refused is null ? AuditResult.Done : AuditResult.Forbidden, $"provider={chosen.Key}", $"check={refused?.Code ?? "passed"}");
        return refused is null ? Results.Redirect(signOn!.Attempt.To) : SignOnFailure.Of(troubles, chosen, refused);
    }
}
