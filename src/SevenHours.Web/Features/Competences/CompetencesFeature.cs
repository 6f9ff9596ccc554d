using Microsoft.Extensions.DependencyInjection.Extensions;
using SevenHours.Exercises;
using SevenHours.Programmes;
using SevenHours.Web.Access;
using SevenHours.Web.Features.Competences.Evidence;
using SevenHours.Web.Features.Programmes;
using SevenHours.Web.Hosting;
using SevenHours.Web.Identity;

namespace SevenHours.Web.Features.Competences;

/// <summary>
/// <c>/programmes/{programme}/competences</c>: people and competences with the evidence behind each, and what assessors decided. Nothing is decided by the
/// program; what was decided can be decided anew, and what was there before stays readable.
/// </summary>
public sealed class CompetencesFeature : IFeature
{
    public void Add(IServiceCollection services)
    {
        services.TryAddSingleton<CertificateBook>();
        services.AddSingleton<IEvidenceSource, ObservationEvidence>();
        services.AddSingleton<IEvidenceSource, MeasureEvidence>();
        services.AddSingleton<IEvidenceSource, TestEvidence>();
        services.AddSingleton<IEvidenceSource, TaskEvidence>();
    }

    public void Map(IEndpointRouteBuilder routes)
    {
        var kept = routes.MapGroup("/programmes/{programme}/competences").Needing(Permission.AssessPeople);
        kept.MapGet("", MatrixAsync);
        kept.MapGet("/framework", (string programme, HttpContext context) => context.CoursePageAsync<FrameworkPage>(programme));
        kept.MapPost("/objectives", ObjectivesAsync);
        kept.MapGet("/{person}", PersonAsync);
        kept.MapPost("/{person}/decide", DecideAsync);
        kept.MapPost("/{person}/release", ReleaseAsync);
    }

    /// <summary>All evidence about people of a course.</summary>
    internal static async Task<IReadOnlyList<EvidenceItem>> EvidenceAsync(EvidenceAsk ask)
    {
        List<EvidenceItem> all = [];
        foreach (var source in ask.Context.RequestServices.GetServices<IEvidenceSource>())
            all.AddRange(await source.ReadAsync(ask, ask.Context.RequestAborted));
        return all;
    }

    private static async Task<IResult> MatrixAsync(string programme, HttpContext context, CertificateBook book)
    {
        if (await CourseView.ReadAsync(context, programme) is not { } view)
            return CourseAnswers.Missing(context);
        var judgements = await book.JudgementsAsync(programme, context.RequestAborted);
        var asked = (await book.ReleasesAsync(programme, context.RequestAborted)).Where(one => one.What == Release.Asked).Select(one => one.Person).ToHashSet(StringComparer.Ordinal);
        var evidence = await EvidenceAsync(new EvidenceAsk(context, view.Course, [.. view.Course.Participants], IsBrief: true));
        return await context.CoursePageAsync<MatrixPage>(programme, _ => [(nameof(MatrixPage.Asked), asked), (nameof(MatrixPage.Judgements), judgements), (nameof(MatrixPage.Evidence), evidence)]);
    }

    private static async Task<IResult> PersonAsync(string programme, string person, HttpContext context, CertificateBook book)
    {
        if (await CourseView.ReadAsync(context, programme) is not { } view || view.Course.FindPerson(person) is not { IsParticipant: true } known)
            return CourseAnswers.Missing(context);
        var judgements = await book.JudgementsAsync(programme, context.RequestAborted);
        var releases = await book.ReleasesAsync(programme, context.RequestAborted);
        var evidence = await EvidenceAsync(new EvidenceAsk(context, view.Course, [known], IsBrief: false));
        return await context.CoursePageAsync<PersonPage>(programme, _ =>
        [
            (nameof(PersonPage.Person), known), (nameof(PersonPage.Judgements), judgements.Where(one => one.Person == person).ToList()), (nameof(PersonPage.Evidence), evidence),
            (nameof(PersonPage.Released), releases.Where(one => one.Person == person).Select(one => one.What).ToHashSet(StringComparer.Ordinal)),
            (nameof(PersonPage.Closed), PlayedSeat.ClosedTo(context, view.Course)), (nameof(PersonPage.Me), context.User.Account() ?? CourseAnswers.Operator),
        ]);
    }

    private static async Task<IResult> DecideAsync(string programme, string person, HttpContext context, CertificateBook book)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var competence = form["competence"].ToString();
        // A level that was not chosen is no decision.
        var level = int.TryParse(form["level"], out var typed) ? typed : -1;
        var refusal = level < 0 ? "competences.wrong.level" : await book.JudgeAsync(new Judgement
        {
            Programme = programme, Person = person, Competence = competence, Level = level, IsHelped = form["helped"] == "yes", Reason = form["reason"].ToString(),
            Part = form["part"] == "second" ? AssessorPart.Second : AssessorPart.First, By = context.User.Account() ?? CourseAnswers.Operator, At = 0,
        }, context.RequestAborted);
        return Results.Redirect(CourseAnswers.Saying($"/programmes/{programme}/competences/{person}#c-{competence}", refusal ?? "competences.said.decided"));
    }

    private static async Task<IResult> ReleaseAsync(string programme, string person, HttpContext context, CertificateBook book)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var what = form["what"].ToString();
        if (what.Length is 0 or > 200)
            return CourseAnswers.Missing(context);
        var isReleased = form["released"] == "yes";
        var refusal = await book.ReleaseAsync(programme, person, what, isReleased, context.User.Account() ?? CourseAnswers.Operator, context.RequestAborted);
        return Results.Redirect(CourseAnswers.Saying($"/programmes/{programme}/competences/{person}", refusal ?? (what == Release.Asked ? "competences.said.asked" : isReleased ? "competences.said.released" : "competences.said.withheld")));
    }

    // Which competence an objective of the course belongs to: what is assessed is what was aimed at.
    private static async Task<IResult> ObjectivesAsync(string programme, HttpContext context)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        return await context.ChangeCourseAsync(programme, "objectives.tied", "", (course, now) => course.Planned(
            course.Programme with
            {
                Objectives =
                [
                    .. course.Programme.Objectives.Select(objective => form.TryGetValue($"of-{objective.Id}", out var typed) ? objective with { Competence = CompetenceFramework.Find(typed)?.Id } : objective),
                ],
            }, now), $"/programmes/{programme}/competences/framework", "competences.said.tied");
    }
}
