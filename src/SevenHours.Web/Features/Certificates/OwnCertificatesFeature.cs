using SevenHours.Exercises;
using SevenHours.Programmes;
using SevenHours.Web.Access;
using SevenHours.Web.Features.Certificates.Badges;
using SevenHours.Web.Features.Learning.Door;
using SevenHours.Web.Features.Programmes;
using SevenHours.Web.Hosting;
using SevenHours.Web.Strings;

namespace SevenHours.Web.Features.Certificates;

/// <summary><c>/learner/{programme}/certificates/{certificate}</c>: a learner prints his own certificates and takes them away as badges.</summary>
public sealed class OwnCertificatesFeature : IFeature
{
    public void Add(IServiceCollection services) => services.AddSingleton<ILearnerPart, OwnCertificatesPart>();

    public void Map(IEndpointRouteBuilder routes)
    {
        var own = routes.MapGroup("/learner/{programme}/certificates/{certificate}").Needing(Permission.Learn);
        own.MapGet("", async (string programme, string certificate, HttpContext context) => await OwnAsync(context, programme, certificate) is { } paper
            ? new Microsoft.AspNetCore.Http.HttpResults.RazorComponentResult<PaperPage>(new Dictionary<string, object?>
            {
                [nameof(PaperPage.Back)] = $"/learner/{programme}", [nameof(PaperPage.Papers)] = new List<Certificate> { paper }, [nameof(PaperPage.Language)] = UiLanguage.Find(context.Request.Query["in"].ToString()),
            })
            : CourseAnswers.Missing(context));
        own.MapGet("/badge.{form}", async (string programme, string certificate, string form, HttpContext context) =>
            await OwnAsync(context, programme, certificate) is { } paper && await BadgeMaking.FileAsync(context, paper, form) is { } file ? file : CourseAnswers.Missing(context));
    }

    // Somebody else's is not there; nor is one that was revoked.
    private static async Task<Certificate?> OwnAsync(HttpContext context, string programme, string certificate) =>
        await LearnerVisit.ReadAsync(context, programme) is { } visit
        && await context.RequestServices.GetRequiredService<CertificateBook>().FindAsync(certificate, context.RequestAborted) is { } known
        && known.Person == visit.Person.Id && known.RevokedAt is null ? known : null;
}

internal sealed class OwnCertificatesPart(CertificateBook book) : ILearnerPart
{
    public int Order => 310;

    public async Task<LearnerSheet?> ReadAsync(LearnerVisit visit, CancellationToken cancellation) =>
        (await book.IssuedAsync(visit.Programme.Id, cancellation)).Where(one => one.Person == visit.Person.Id && one.Counts(visit.Now)).ToList() is { Count: > 0 } own
            ? LearnerSheet.Of<OwnCertificatesSheet>((nameof(OwnCertificatesSheet.Visit), visit), (nameof(OwnCertificatesSheet.Own), own))
            : null;
}
