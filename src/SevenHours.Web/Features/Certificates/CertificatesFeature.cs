using System.Collections.Immutable;
using Microsoft.AspNetCore.Http.HttpResults;
using SevenHours.Exercises;
using SevenHours.Programmes;
using SevenHours.Web.Access;
using SevenHours.Web.Features.Programmes;
using SevenHours.Web.Hosting;
using SevenHours.Web.Identity;
using SevenHours.Web.Strings;

namespace SevenHours.Web.Features.Certificates;

/// <summary><c>/programmes/{programme}/certificates</c>: on what terms, to whom, on paper in any language, and revoking.</summary>
public sealed class CertificatesFeature : IFeature
{
    private const int LongestLine = 120, MostSigners = 4;

    public void Map(IEndpointRouteBuilder routes)
    {
        var kept = routes.MapGroup("/programmes/{programme}/certificates").Needing(Permission.IssueCertificates);
        kept.MapGet("", PageAsync);
        kept.MapPost("/terms", TermsAsync);
        kept.MapPost("/issue", IssueAsync);
        kept.MapGet("/print", PrintAsync);
        kept.MapPost("/{certificate}/revoke", RevokeAsync);
    }

    private static async Task<IResult> PageAsync(string programme, HttpContext context, CertificateBook book)
    {
        var list = new AttendanceList(await book.AttendanceAsync(programme, context.RequestAborted));
        var judgements = await book.JudgementsAsync(programme, context.RequestAborted);
        var issued = await book.IssuedAsync(programme, context.RequestAborted);
        var issuer = await book.IssuerAsync(context.RequestAborted);
        return await context.CoursePageAsync<CertificatesPage>(programme, view =>
        [
            (nameof(CertificatesPage.List), list), (nameof(CertificatesPage.Judgements), judgements), (nameof(CertificatesPage.Issued), issued), (nameof(CertificatesPage.Issuer), issuer),
            (nameof(CertificatesPage.MayIssuer), context.User.May(Permission.ManageServer)),
        ]);
    }

    private static async Task<IResult> TermsAsync(string programme, HttpContext context)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        return await context.ChangeCourseAsync(programme, "certificates.terms", "", (course, now) =>
        {
            if (!int.TryParse(form["share"], out var share) || share is < 1 or > 100)
                return Decided.Refused("certificates.wrong.share");
            if (!int.TryParse(form["months"], out var months) || months is < 0 or > 120)
                return Decided.Refused("certificates.wrong.months");
            ImmutableArray<Signer> signers =
            [
                .. Enumerable.Range(0, MostSigners).Select(i => new Signer(Line(form[$"signer-{i}"]), Line(form[$"office-{i}"]))).Where(signer => signer.Name.Length > 0),
            ];
            return course.Planned(course.Programme with { Certificates = new CertificateTerms { Share = share, Rule = Line(form["rule"]), Months = months, Signers = signers } }, now);
        }, $"/programmes/{programme}/certificates", "certificates.said.terms");
    }

    // To whom was ticked; whoever has not reached it meanwhile gets none.
    private static async Task<IResult> IssueAsync(string programme, HttpContext context, CertificateBook book, TimeProvider time)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var back = $"/programmes/{programme}/certificates";
        if (await CourseView.ReadAsync(context, programme) is not { } view)
            return CourseAnswers.Missing(context);
        if (await book.IssuerAsync(context.RequestAborted) is not { } issuer)
            return Results.Redirect(CourseAnswers.Saying(back, "certificates.wrong.issuer"));
        var kind = form["kind"] == nameof(CertificateKind.Competence) ? CertificateKind.Competence : CertificateKind.Attendance;
        var by = context.User.Account() ?? CourseAnswers.Operator;
        var chosen = form["person"].ToHashSet();
        var list = new AttendanceList(await book.AttendanceAsync(programme, context.RequestAborted));
        var judgements = await book.JudgementsAsync(programme, context.RequestAborted);
        var until = Certifying.Until(kind, view.Programme.Certificates, time.GetUtcNow());
        List<Certificate> made = [];
        foreach (var person in view.Course.Participants.Where(person => chosen.Contains(person.Id)))
        {
            var says = kind == CertificateKind.Attendance ? Certifying.Attendance(view.Course, person, list, issuer.Name) : Certifying.Competence(view.Course, person, judgements, issuer.Name);
            if (says is not null)
                made.Add(book.Made(person, kind, says, by, until));
        }

        var count = made.Count == 0 ? 0 : await book.IssueAsync(programme, made, by, context.RequestAborted);
        return Results.Redirect(CourseAnswers.Saying(back, count == 0 ? "certificates.wrong.nothing" : "certificates.said.issued"));
    }

    private static async Task<IResult> PrintAsync(string programme, HttpContext context, CertificateBook book)
    {
        var wanted = context.Request.Query["only"].ToHashSet();
        var kind = Enum.TryParse<CertificateKind>(context.Request.Query["kind"], out var one) ? one : (CertificateKind?)null;
        var now = context.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow();
        var issued = await book.IssuedAsync(programme, context.RequestAborted);
        return new RazorComponentResult<PaperPage>(new Dictionary<string, object?>
        {
            [nameof(PaperPage.Back)] = $"/programmes/{programme}/certificates",
            [nameof(PaperPage.Papers)] = issued.Where(paper => paper.Name is not null && paper.Counts(now) && (wanted.Count == 0 || wanted.Contains(paper.Id)) && (kind is null || paper.Kind == kind))
                .OrderBy(paper => paper.Name, StringComparer.Ordinal).ThenBy(paper => paper.Kind).ToList(),
            [nameof(PaperPage.Language)] = UiLanguage.Find(context.Request.Query["in"].ToString()),
            [nameof(PaperPage.Again)] = $"{context.Request.QueryString}",
        });
    }

    private static async Task<IResult> RevokeAsync(string programme, string certificate, HttpContext context, CertificateBook book)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var refusal = !Enum.TryParse<Revocation>(form["why"], out var why) || !Enum.IsDefined(why) || form["sure"] != "yes" ? "certificates.wrong.sure"
            : await book.RevokeAsync(programme, certificate, why, context.User.Account() ?? CourseAnswers.Operator, context.RequestAborted);
        return Results.Redirect(CourseAnswers.Saying($"/programmes/{programme}/certificates", refusal ?? "certificates.said.revoked"));
    }

    private static string Line(string? typed) => (typed ?? "").Trim() is var text && text.Length > LongestLine ? text[..LongestLine] : text;
}
