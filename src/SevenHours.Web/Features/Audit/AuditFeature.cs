using Microsoft.AspNetCore.Http.HttpResults;
using SevenHours.Exercises;
using SevenHours.Journal;
using SevenHours.Web.Access;
using SevenHours.Web.Hosting;
using SevenHours.Web.Identity.Accounts;

namespace SevenHours.Web.Features.Audit;

/// <summary><c>/audit</c>: what staff did, for administrators: filtered, as a table for spreadsheets, and verified on request.</summary>
public sealed class AuditFeature : IFeature
{
    /// <summary>Lines shown on a page.</summary>
    public const int Shown = 200;

    private const int Exported = 100_000;

    public void Add(IServiceCollection services) =>
        services.AddSingleton(provider => new AuditLog(provider.GetRequiredService<ExerciseHost>().Journal));

    public void Map(IEndpointRouteBuilder routes)
    {
        var audit = routes.MapGroup("").Needing(Permission.SeeAudit);
        audit.MapGet("/audit", (HttpContext context, AuditLog log) => Page(context, log, null));
        audit.MapGet("/audit.csv", (HttpContext context, AuditLog log) =>
            MarkedFile.Csv("audit", AuditCsv.Write(log.Latest(Exported, AuditFilter.Of(context.Request).Fits))));
        audit.MapPost("/audit/verify", async (HttpContext context, AuditLog log, ExerciseHost host) =>
            Page(context, log, await host.Journal.VerifyAsync(context.RequestAborted)));
    }

    private static IResult Page(HttpContext context, AuditLog log, VerifyReport? verified)
    {
        var filter = AuditFilter.Of(context.Request);
        var names = new AuditNames(context.RequestServices.GetRequiredService<ExerciseService>(), context.RequestServices.GetRequiredService<AccountDirectory>());
        return new RazorComponentResult<AuditPage>(new Dictionary<string, object?>
        {
            [nameof(AuditPage.Lines)] = log.Latest(Shown, filter.Fits),
            [nameof(AuditPage.Count)] = log.Count,
            [nameof(AuditPage.Filter)] = filter,
            [nameof(AuditPage.Query)] = context.Request.QueryString.Value,
            [nameof(AuditPage.Names)] = names,
            [nameof(AuditPage.Verified)] = verified,
        });
    }
}
