using SevenHours.Disciplines.Interviews;
using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Web.Features.Desk.View;
using SevenHours.Web.Features.Exercises;
using SevenHours.Web.Features.Floor;

namespace SevenHours.Web.Features.Room.Acted.View;

/// <summary>An interview that goes on.</summary>
/// <param name="Path">Behind the address of the list.</param>
/// <param name="Team">Its team; 0 where there is one.</param>
/// <param name="Person">With whom.</param>
/// <param name="Lead">Who leads it.</param>
/// <param name="Purpose">What it is for.</param>
/// <param name="Since">Since when, in exercise seconds.</param>
/// <param name="IsLead">Whether the reader leads it.</param>
/// <param name="Mode">Who speaks for the person; null for a seat, which is not told.</param>
/// <param name="Waits">Whether the person has been asked and nobody has answered in writing.</param>
/// <param name="Holder">Who speaks now; empty for nobody.</param>
public sealed record GoingOn(
    string Path, int Team, string Person, string Lead, InterviewPurpose Purpose, long Since, bool IsLead, VoiceMode? Mode, bool Waits, string Holder)
{
    /// <summary>Those somebody may sit beside: staff all of them, a seat those in whose room it is.</summary>
    internal static Listed<GoingOn> All(OnFloor at)
    {
        var texts = at.Exercise.TextsFor(at.Service.Texts, at.Language);
        return at.Visit.May(Permission.SeeTruth)
            ? [.. at.Exercise.Session.Syndicates.SelectMany(team => OfTeam(at, team.Number, texts))]
            : at.Visit.Seat is { IsSome: true } seat ? OfSeat(at.Exercise.Live(at.Visit.Syndicate), at.Visit.Syndicate, seat, texts) : [];
    }

    private static IReadOnlyList<GoingOn> OfTeam(OnFloor at, int team, DeskTexts texts)
    {
        var several = at.Exercise.Session.Syndicates.Length > 1;
        return at.Exercise.Live(team).Read(world =>
        {
            var (part, scenario) = (world.Part<InterviewsPart>(), world.Scenario);
            return part.Interviews.Where(interview => interview.IsOpen).Select(interview => new GoingOn(
                $"{team}/{interview.Handle}", several ? team : 0, NameOf(scenario, interview.Persona, texts), texts.Of(scenario.Seats[interview.Lead].Title),
                interview.Setup.Purpose, interview.OpenedAt.Seconds, false, part.VoiceOf(interview.Persona),
                part.VoiceOf(interview.Persona) == VoiceMode.Staffed && Exercise.IsWaiting(interview),
                at.Exercise.VoiceIn(team, interview.Handle) is { } held ? at.NameOf(held.Person) : "")).ToList();
        });
    }

    private static Listed<GoingOn> OfSeat(LiveBranch live, int team, Id<Seat> seat, DeskTexts texts) => live.Read(seat, desk => new Listed<GoingOn>(
    [
        .. desk.Part<InterviewsDesk>().Interviews.Where(interview => interview.IsHere).Select(interview => new GoingOn(
            $"{team}/{interview.Handle}", 0, NameOf(desk.Scenario, interview.Persona, texts), texts.Of(desk.Scenario.Seats[interview.Lead].Title),
            interview.Setup.Purpose, interview.Since.Seconds, interview.Lead == seat, null, false, "")),
    ]));

    private static string NameOf(Scenario scenario, Id<Persona> persona, DeskTexts texts) => texts.Of(scenario.Subjects[scenario.Table<Persona>()[persona].Of].Title);
}
