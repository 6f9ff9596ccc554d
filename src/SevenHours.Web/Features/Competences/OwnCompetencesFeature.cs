using SevenHours.Exercises;
using SevenHours.Programmes;
using SevenHours.Web.Access;
using SevenHours.Web.Features.Competences.Evidence;
using SevenHours.Web.Features.Learning.Door;
using SevenHours.Web.Features.Programmes;
using SevenHours.Web.Hosting;

namespace SevenHours.Web.Features.Competences;

/// <summary>What a learner reads of his competences: what staff released, and nobody else's; and his own wish to be assessed.</summary>
public sealed class OwnCompetencesFeature : IFeature
{
    public void Add(IServiceCollection services) => services.AddSingleton<ILearnerPart, OwnCompetencesPart>();

    public void Map(IEndpointRouteBuilder routes) => routes.MapPost("/learner/{programme}/assess", AskAsync).Needing(Permission.Learn);

    private static async Task<IResult> AskAsync(string programme, HttpContext context, CertificateBook book)
    {
        if (await LearnerVisit.ReadAsync(context, programme) is not { } visit)
            return LearnerAnswers.NobodyHere(context);
        var wishes = (await context.Request.ReadFormAsync(context.RequestAborted))["asked"] == "yes";
        var refusal = await book.ReleaseAsync(programme, visit.Person.Id, Release.Asked, wishes, visit.Person.Id, context.RequestAborted);
        return Results.Redirect(CourseAnswers.Saying(visit.Base, refusal ?? (wishes ? "learner.said.asked" : "learner.said.asknot")));
    }
}

internal sealed class OwnCompetencesPart(CertificateBook book, IHttpContextAccessor accessor) : ILearnerPart
{
    public int Order => 210;

    public async Task<LearnerSheet?> ReadAsync(LearnerVisit visit, CancellationToken cancellation)
    {
        var own = (await book.ReleasesAsync(visit.Programme.Id, cancellation)).Where(one => one.Person == visit.Person.Id).Select(one => one.What).ToHashSet(StringComparer.Ordinal);
        // Decisions he was not shown are not even read.
        var judgements = own.Contains(Release.Competences) ? (await book.JudgementsAsync(visit.Programme.Id, cancellation)).Where(one => one.Person == visit.Person.Id).ToList() : [];
        var released = own.Count(what => what is not (Release.Competences or Release.Asked)) == 0
            ? []
            : (await CompetencesFeature.EvidenceAsync(new EvidenceAsk(accessor.HttpContext!, visit.Course, [visit.Person], IsBrief: false) { IsOwn = true })).Where(item => item.MayRelease && own.Contains(item.Key))
                .DistinctBy(item => item.Key).Select(item => item with { Href = null }).ToList();
        return LearnerSheet.Of<OwnCompetencesSheet>(
            (nameof(OwnCompetencesSheet.Visit), visit), (nameof(OwnCompetencesSheet.Judgements), judgements), (nameof(OwnCompetencesSheet.Released), released), (nameof(OwnCompetencesSheet.HasAsked), own.Contains(Release.Asked)));
    }
}
