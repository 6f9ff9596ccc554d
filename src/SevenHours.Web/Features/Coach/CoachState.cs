using SevenHours.Disciplines.Coaching;
using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Web.Features.Desk.View;
using SevenHours.Web.Features.Floor;
using SevenHours.Web.Features.StaffChannel;

namespace SevenHours.Web.Features.Coach;

/// <summary>What mentors do now: who coaches whom, who stands, feedback, and what was said of the team.</summary>
/// <param name="Mentors">Who is at work: name, team, and the address of that team.</param>
/// <param name="IsMine">Whether the reader coaches the team he looks at.</param>
/// <param name="Standing">The time-outs in this world.</param>
/// <param name="Feedback">Feedback for this team, the latest first.</param>
/// <param name="Said">What was said of the team in the channel, the latest first.</param>
public sealed record CoachState(
    Listed<MentorLine> Mentors, bool IsMine, Listed<StandingTeam> Standing, Listed<FeedbackLine> Feedback, Listed<MessageRow> Said)
{
    private const int MostSaid = 20;

    public static CoachState Of(OnFloor at, CoachedTeam team)
    {
        var (exercise, texts) = (at.Exercise, at.Texts);
        var book = exercise.Coaching;
        string? Words(TextRef says) => says.IsSome ? exercise.Says(says) ?? at.Words["control.erased"] : null;
        return new CoachState(
            [
                .. book.AtWork.Values.OrderBy(mentor => mentor.Since).Select(mentor => new MentorLine(
                    at.NameOf(mentor.By), TeamChoice.TitleOf(mentor.Team, texts), mentor.Team.Syndicate, TeamChoice.NameOf(mentor.Team), mentor.By == at.By.Key)),
            ],
            book.AtWork.TryGetValue(at.By.Key, out var mine) && mine.Team == team,
            exercise.Live(at.Team).Read(world => new Listed<StandingTeam>([.. world.Part<CoachingPart>().TimeOuts.Select(one => new StandingTeam(
                CoachFeature.NameOf(one.Team, world.Scenario), one.Team == world.Scenario.Everybody ? at.Words["coach.all"] : texts.Agencies(one.Team),
                texts.Of(one.Place), Words(one.Says) ?? "", one.Since.Seconds, one.By is null ? "" : at.NameOf(one.By)))])),
            [
                .. book.Feedback.Where(one => one.Team == team).Reverse().Select(one => new FeedbackLine(
                    one.Number, at.NameOf(one.By), [.. one.Good.Select(good => Words(good)!)], Words(one.Question), Words(one.Try), one.Wall, one.ReleasedAt)),
            ],
            [.. ChannelView.Of(at).Rows.Where(row => team.Agency is null || IsAbout(exercise.Channel.All[row.Number - 1].About, team)).Take(MostSaid)]);
    }

    private static bool IsAbout(StaffLink? about, CoachedTeam team) =>
        about is not null && about.Syndicate == team.Syndicate
        && (about.Kind == StaffLinkKind.Agency && about.Name == team.Agency || about.Kind == StaffLinkKind.Seat && about.Name == team.Seat);
}

/// <summary>A mentor at work.</summary>
public sealed record MentorLine(string Name, string Team, int Syndicate, string Of, bool IsMe);

/// <summary>A team that stands.</summary>
/// <param name="Seats">Its seats as the form names them.</param>
/// <param name="Title">In words.</param>
/// <param name="Place">Where; empty when the whole world stands.</param>
/// <param name="Says">Why.</param>
/// <param name="Since">Since when, in seconds.</param>
/// <param name="By">Who stopped it.</param>
public sealed record StandingTeam(string Seats, string Title, string Place, string Says, int Since, string By);

/// <summary>Feedback.</summary>
public sealed record FeedbackLine(int Number, string By, Listed<string> Good, string? Question, string? Try, DateTimeOffset Wall, DateTimeOffset? ReleasedAt);
