using SevenHours.Disciplines.Care;
using SevenHours.Disciplines.Identification;
using SevenHours.Disciplines.Inspections;
using SevenHours.Disciplines.Interviews;
using SevenHours.Disciplines.Operations;
using SevenHours.Disciplines.Tongues;
using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>"Any speaker will do": ties of whoever interprets endanger.</summary>
/// <remarks>
/// Signs: an interview, an offer of help or an assessment through an interpreter who is not trained and whom that seat had nobody look into; a screening, or a talk at a place of work, through whoever stood
/// there; a site entered with an interpreter who is tied to those inside. Of several talks of one seat one suggestion is made. Source: practice model, H 25 and A 14.
/// </remarks>
public sealed class AnySpeaker() : MistakeRule(number: 25)
{
    private protected override IEnumerable<MistakeFinding> Signs(History history) =>
        Through(history).Concat(AtHand(history)).GroupBy(one => (one.Seat, one.About))
            .Select(talks => Found(history, talks.Key.Seat, talks.Key.About, talks.Select(one => one.Event).Order()))
            .Concat(SiteStory.All(history).Where(story => story.Lacks.Any(IsTied))
                .Select(story => Found(history, story.Seat, Id<Subject>.None, [story.Event, .. story.Lacks.Where(IsTied).Select(lack => lack.Event)])));

    private static bool IsTied(LackStory lack) => lack.Lack is { Need: SiteNeed.Interpreter, Why: LackReason.Tied };

    private static IEnumerable<(Id<Seat> Seat, Id<Subject> About, EventId Event)> AtHand(History history) =>
        history.All<TalkBegan>().Where(talk => talk.Event.Setting.Speaking == Speaking.AtHand).Select(talk => (talk.Event.Seat, Id<Subject>.None, talk.Id))
            .Concat(history.All<WorkerSpoke>().Where(spoke => spoke.Event.Setting.Speaking == Speaking.AtHand).Select(spoke => (spoke.Event.Seat, Id<Subject>.None, spoke.Id)));

    private static IEnumerable<(Id<Seat> Seat, Id<Subject> About, EventId Event)> Through(History history)
    {
        var interpreters = history.Scenario.Table<Interpreter>();
        var used = history.All<InterviewOpened>().Select(one => (one.Event.Seat, history.Scenario.Table<Persona>()[one.Event.Persona].Of, one.Event.Setup.Interpreting.Who, one.Id))
            .Concat(history.All<ServiceOffered>().Select(one => (one.Event.Seat, one.Event.Person, one.Event.How.Through, one.Id)))
            .Concat(history.All<NeedsAssessed>().Select(one => (one.Event.Assessment.Seat, one.Event.Person, one.Event.Assessment.How.Through, one.Id)));
        return used.Where(one => one.Item3.IsSome && !interpreters[one.Item3].IsQualified
                && !history.All<InterpreterChecked>().Any(check => check.Event is { IsTied: false } && check.Event.Who == one.Item3 && check.Event.Seat == one.Item1 && check.Id.Value < one.Item4.Value))
            .Select(one => (one.Item1, one.Item2, one.Item4));
    }
}
