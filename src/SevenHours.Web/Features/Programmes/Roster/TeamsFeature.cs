using SevenHours.Exercises;
using SevenHours.Programmes;
using SevenHours.Web.Access;
using SevenHours.Web.Hosting;
using SevenHours.Web.Reading;
using System.Globalization;

namespace SevenHours.Web.Features.Programmes.Roster;

/// <summary><c>/programmes/{programme}/teams</c>: teams mixed by a rule, with the reasons.</summary>
public sealed class TeamsFeature : IFeature
{
    private const int MostTeams = 20;

    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/programmes/{programme}/teams", (string programme, HttpContext context) => context.CoursePageAsync<TeamsPage>(programme)).Needing(Permission.SeeProgramme);
        var kept = routes.MapGroup("/programmes/{programme}/teams").Needing(Permission.KeepRoster);
        kept.MapPost("/mix", (string programme, HttpContext context) => context.ChangeCourseAsync(programme, "teams.mixed", "", (course, _) =>
        {
            if (course.Programme.Teams.IsEmpty)
                return Decided.Refused("programmes.wrong.noteams");
            var places = TeamMix.Mix(course).ToDictionary(place => place.Person, place => place.Team, StringComparer.Ordinal);
            return course with { People = [.. course.People.Select(person => places.TryGetValue(person.Id, out var team) && person.Team != team ? person with { Team = team } : person)] };
        }, $"/programmes/{programme}/teams", "programmes.said.mixed"));
        kept.MapPost("/move", MoveAsync);
        kept.MapPost("/set", SetAsync);
    }

    // Whoever moves somebody by hand means it: mixing leaves him there until he is let go.
    private static async Task<IResult> MoveAsync(string programme, HttpContext context)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var (id, wanted) = (form["person"].ToString(), form["team"].ToString());
        return await context.ChangeCourseAsync(programme, "person.moved", id, (course, _) => course.FindPerson(id) is not { } person ? Decided.Refused("programmes.wrong.part")
            : wanted == "free" ? course.With(person with { IsPinned = false })
            : course.Programme.FindTeam(wanted) is { } team ? course.With(person with { Team = team.Id, IsPinned = true })
            : Decided.Refused("programmes.wrong.part"), $"/programmes/{programme}/teams#{id}");
    }

    private static async Task<IResult> SetAsync(string programme, HttpContext context)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var language = context.RequestServices.GetRequiredService<Reader>().Language.Tag;
        return await context.ChangeCourseAsync(programme, "teams.set", "", (course, now) =>
        {
            if (!int.TryParse(form["count"], NumberStyles.None, CultureInfo.InvariantCulture, out var count) || count is < 1 or > MostTeams)
                return Decided.Refused("programmes.wrong.teams");
            var plan = course.Programme;
            var teams = plan.Teams.Take(count).Select(team => form[$"title-{team.Id}"].ToString().Trim() is { Length: > 0 and <= 60 } title ? team.Typed(title, language) : team).ToList();
            while (teams.Count < count)
            {
                var number = teams.Count + 1;
                (plan, var id) = plan.Named('t');
                teams.Add(PlanWords.Unnamed(id, number, language));
            }

            var left = teams.Select(team => team.Id).ToHashSet(StringComparer.Ordinal);
            return (course with
            {
                People = [.. course.People.Select(person => person.Team is { } team && !left.Contains(team) ? person with { Team = null, IsPinned = false } : person)],
            }).Planned(plan with { Teams = [.. teams], Sessions = [.. plan.Sessions.Select(session => session with { Teams = [.. session.Teams.Where(left.Contains)] })] }, now);
        }, $"/programmes/{programme}/teams");
    }
}
