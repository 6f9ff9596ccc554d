using SevenHours.Disciplines.Care;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Disciplines.Walls;
using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>"Share everything with everyone": need-to-know protects.</summary>
/// <remarks>
/// Signs: a sensitive fact went, by message or in a talk, to an agency of which no seat ever needs it and to which the school solution does not pass it either; something went on against the code of whoever gave it; a file of care was opened to others, a note of therapy handed over, or
/// an address told, without leave. Each message is one suggestion. Source: practice model, H 29, A 35 and section G.
/// </remarks>
public sealed class ShareEverything() : MistakeRule(number: 29)
{
    private protected override IEnumerable<MistakeFinding> Signs(History history) =>
        history.All<FactsShared>().Where(shared => shared.Event.Facts.Any(passed => IsBeyond(history, passed.Fact, shared.Event.Receivers)))
            .Select(shared => Found(history, shared.Event.From, Id<Subject>.None, shared.Id))
            .Concat(history.StandingTalks.SelectMany(talk => talk.Passed.Where(passed => passed.From.IsSome && IsBeyond(history, passed.Fact, passed.Hearers - SeatSet.Of(passed.From))).Take(1)
                .Select(passed => Found(history, passed.From, Id<Subject>.None, talk.Id))))
            .Concat(history.All<HandlingBreached>().Select(breach => Found(history, breach.Event.Breach.Seat, Id<Subject>.None, breach.Id)))
            .Concat(history.All<CareFileShared>().Where(shared => !shared.Event.SheAgreed).Select(shared => Found(history, shared.Event.From, shared.Event.Person, shared.Id)))
            .Concat(history.All<TherapyNoteGiven>().Where(given => !given.Event.SheAgreed).Select(given => Found(history, given.Event.From, given.Event.Person, given.Id)))
            .Concat(history.All<AddressTold>().Where(told => told.Event.From.IsSome).Select(told => Found(history, told.Event.From, told.Event.Person, told.Id)));

    // A colleague of whoever needs it is no stranger; and what the answer key itself passes on is not too much.
    private static bool IsBeyond(History history, Id<Fact> fact, SeatSet receivers) =>
        history.Scenario.Table<Fact>()[fact] is { IsSensitive: true } known
        && receivers.ToList().Any(seat => (history.Scenario.SeatsOf[history.AgencyOf(seat).Index] & (known.Needing | BookSharing.HearersOf(history.Scenario, fact))).IsEmpty);
}
