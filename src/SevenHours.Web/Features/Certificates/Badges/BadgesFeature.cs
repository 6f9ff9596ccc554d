using System.Text.Json.Nodes;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.DependencyInjection.Extensions;
using SevenHours.Exercises;
using SevenHours.Programmes;
using SevenHours.Programmes.Badges;
using SevenHours.Web.Access;
using SevenHours.Web.Features.Programmes;
using SevenHours.Web.Hosting;
using SevenHours.Web.Identity;

namespace SevenHours.Web.Features.Certificates.Badges;

/// <summary>
/// Who issues, with which key, and what anybody may read of it: <c>/badges/issuer</c>, <c>/badges/keys</c>, <c>/badges/keys/{kid}</c> and
/// <c>/badges/revocations</c>. A certificate is taken away as Open Badge at <c>/programmes/{programme}/certificates/{certificate}/badge.{form}</c>.
/// </summary>
public sealed class BadgesFeature : IFeature
{
    private const string IssuerPath = "/certificates/issuer";
    private const int LongestLine = 200;

    public void Add(IServiceCollection services)
    {
        services.TryAddSingleton<CertificateBook>();
        services.AddSingleton(provider =>
        {
            var protector = provider.GetRequiredService<IDataProtectionProvider>().CreateProtector("SevenHours.Badges.Key");
            return new BadgeKeys(provider.GetRequiredService<SevenHoursOptions>().DataFolder, protector.Protect, protector.Unprotect, provider.GetRequiredService<TimeProvider>());
        });
    }

    public void Map(IEndpointRouteBuilder routes)
    {
        var open = routes.MapGroup("/badges").AllowAnonymous().RequireRateLimiting(Pace.Verify);
        open.MapGet("/issuer", (HttpContext context, CertificateBook book) => IssuedAsync(context, book, (issuer, origin) => BadgeCredential.Profile(issuer, origin)));
        open.MapGet("/keys", (BadgeKeys keys) => Json(new JsonObject { ["keys"] = new JsonArray([.. keys.Public.Select(key => (JsonNode)key.Jwk())]) }));
        open.MapGet("/keys/{kid}", (string kid, BadgeKeys keys) => keys.Public.FirstOrDefault(key => key.Id == kid) is { } key ? Json(key.Jwk()) : Results.NotFound());
        open.MapGet("/revocations", async (HttpContext context, CertificateBook book) =>
        {
            var revoked = await book.RevokedAsync(context.RequestAborted);
            return await IssuedAsync(context, book, (_, origin) => BadgeRevocations.List(origin, revoked));
        });

        var issuer = routes.MapGroup(IssuerPath).Needing(Permission.ManageServer);
        issuer.MapGet("", async (HttpContext context, CertificateBook book, BadgeKeys keys) => Page(context, await book.IssuerAsync(context.RequestAborted), keys));
        issuer.MapPost("", KeepAsync);
        issuer.MapPost("/key", async (HttpContext context, CertificateBook book, BadgeKeys keys) =>
        {
            if ((await context.Request.ReadFormAsync(context.RequestAborted))["sure"] != "yes")
                return Results.Redirect(CourseAnswers.Saying(IssuerPath, "certificates.wrong.sure"));
            keys.Renew();
            await book.NoteAsync(context.User.Account() ?? CourseAnswers.Operator, "badges.key.renewed", context.RequestAborted);
            return Results.Redirect(CourseAnswers.Saying(IssuerPath, "certificates.said.key"));
        });

        routes.MapGet("/programmes/{programme}/certificates/{certificate}/badge.{form}", async (string programme, string certificate, string form, HttpContext context, CertificateBook book) =>
                await book.FindAsync(certificate, context.RequestAborted) is { } known && known.Programme == programme && await BadgeMaking.FileAsync(context, known, form) is { } file ? file : CourseAnswers.Missing(context))
            .Needing(Permission.IssueCertificates);
    }

    private static async Task<IResult> KeepAsync(HttpContext context, CertificateBook book, BadgeKeys keys)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var issuer = new Issuer { Name = Line(form["name"]), Address = Line(form["address"]).TrimEnd('/'), Web = Line(form["web"]), Email = Line(form["email"]) };
        var wrong = issuer.Name.Length == 0 ? "certificates.wrong.name"
            : issuer.Address.Length > 0 && !IsOrigin(issuer.Address) ? "certificates.wrong.address"
            : issuer.Web.Length > 0 && !IsAddress(issuer.Web) ? "certificates.wrong.web"
            : issuer.Email.Length > 0 && (!issuer.Email.Contains('@', StringComparison.Ordinal) || issuer.Email.Contains(' ', StringComparison.Ordinal)) ? "certificates.wrong.email"
            : null;
        if (wrong is not null)
            return Page(context, issuer, keys, wrong);
        await book.KeepIssuerAsync(issuer, context.User.Account() ?? CourseAnswers.Operator, context.RequestAborted);
        // Whoever will verify can take the key along before the first badge.
        keys.Ensure();
        return Results.Redirect(CourseAnswers.Saying(IssuerPath, "certificates.said.issuer"));
    }

    private static IResult Page(HttpContext context, Issuer? issuer, BadgeKeys keys, string? wrong = null) => new RazorComponentResult<IssuerPage>(new Dictionary<string, object?>
    {
        [nameof(IssuerPage.Issuer)] = issuer ?? new Issuer { Name = "", Address = "" }, [nameof(IssuerPage.IsNew)] = issuer is null, [nameof(IssuerPage.Keys)] = keys.Public,
        [nameof(IssuerPage.Said)] = wrong ?? context.Request.Query["said"].FirstOrDefault(), [nameof(IssuerPage.Origin)] = BadgeMaking.OriginOf(context),
    }) { StatusCode = wrong is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity };

    private static async Task<IResult> IssuedAsync(HttpContext context, CertificateBook book, Func<Issuer, string, JsonObject> say) =>
        await book.IssuerAsync(context.RequestAborted) is { } issuer ? Json(say(issuer, issuer.Address.Length > 0 ? issuer.Address : BadgeMaking.OriginOf(context))) : Results.NotFound();

    private static IResult Json(JsonNode node) => Results.Text(node.ToJsonString(), "application/json; charset=utf-8");

    private static bool IsAddress(string typed) => Uri.TryCreate(typed, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https";

    private static bool IsOrigin(string typed) => IsAddress(typed) && new Uri(typed) is { PathAndQuery: "/", Fragment: "", UserInfo: "" };

    private static string Line(string? typed) => (typed ?? "").Trim() is var text && text.Length > LongestLine ? text[..LongestLine] : text;
}
