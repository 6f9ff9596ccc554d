using SevenHours.Disciplines.Care;
using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>The story of somebody's care.</summary>
/// <param name="Person">Whose.</param>
/// <param name="Met">When the first file was opened.</param>
/// <param name="Opened">The event that opened it.</param>
/// <param name="Lines">What was done, what was missing and why, in order of time.</param>
/// <param name="Meetings">Who met her, and what she was asked.</param>
public sealed record PersonCare(Id<Subject> Person, SimTime Met, EventId Opened, IReadOnlyList<CareLine> Lines, IReadOnlyList<PersonMeeting> Meetings)
{
    /// <summary>What went wrong.</summary>
    public IEnumerable<CareLine> Missing => Lines.Where(line => line.Finding > CareFinding.Housed);

    /// <summary>What was done.</summary>
    public IEnumerable<CareLine> Done => Lines.Where(line => line.Finding <= CareFinding.Housed);

    /// <summary>How many different people met her.</summary>
    public int Strangers => Meetings.Select(m => m.Who).Distinct(StringComparer.Ordinal).Count();

    /// <summary>Everybody who was cared for, in the order they were met.</summary>
    public static IReadOnlyList<PersonCare> All(History history)
    {
        ArgumentNullException.ThrowIfNull(history);
        return history.Once<IReadOnlyList<PersonCare>>(static whole =>
            [.. whole.All<CareFileOpened>().GroupBy(opened => opened.Event.Person).Select(opened => Of(whole, opened.First()))]);
    }

    private static PersonCare Of(History history, Seen<CareFileOpened> opened)
    {
        var person = opened.Event.Person;
        var lines = Services(history, person).Concat(Clocks(history, person)).Concat(House(history, person)).Concat(Secrets(history, person)).ToList();
        if (!history.All<NeedsAssessed>().Any(a => a.Event.Person == person))
        {
            lines.Add(new CareLine(opened.At, CareFinding.NeverAssessed, Id<CareService>.None, Id<Seat>.None, TextRef.None, [opened.Id]));
        }

        return new PersonCare(person, opened.At, opened.Id, [.. lines.OrderBy(line => line.Events[0])], PersonMeeting.With(history, person));
    }

    private static IEnumerable<CareLine> Services(History history, Id<Subject> person)
    {
        foreach (var assessed in history.All<NeedsAssessed>().Where(a => a.Event.Person == person))
        {
            var finding = assessed.Event.IsOverheard ? CareFinding.Overheard : CareFinding.Assessed;
            yield return new CareLine(
                assessed.At, finding, Id<CareService>.None, assessed.Event.Assessment.Seat, TextRef.None, [assessed.Id, .. finding == CareFinding.Overheard ? Followers(history, assessed.Id) : []]);
        }

        foreach (var offer in history.All<ServiceOffered>().Where(o => o.Event.Person == person))
        {
            var finding = FindingOf(offer.Event);
            yield return new CareLine(
                offer.At, finding, offer.Event.Service, offer.Event.Seat, offer.Event.Words, [offer.Id, .. finding is CareFinding.Overheard or CareFinding.Conditional ? Followers(history, offer.Id) : []]);
        }

        foreach (var changed in history.All<MindChanged>().Where(c => c.Event.Person == person))
        {
            yield return new CareLine(changed.At, CareFinding.ChangedMind, changed.Event.Service, Id<Seat>.None, changed.Event.Words, [changed.Id, .. Followers(history, changed.Id)]);
        }

        foreach (var begun in history.All<ServiceBegun>().Where(b => b.Event.Person == person))
        {
            var finding = begun.Event.Freedom switch { Freedom.Chosen => CareFinding.Begun, Freedom.Forced => CareFinding.Forced, Freedom.Before => CareFinding.BegunBefore, _ => CareFinding.BegunAsked };
            yield return new CareLine(begun.At, finding, begun.Event.Service, Id<Seat>.None, TextRef.None, [begun.Id, .. finding == CareFinding.Forced ? Followers(history, begun.Id) : []]);
        }
    }

    private static IEnumerable<CareLine> Clocks(History history, Id<Subject> person)
    {
        foreach (var missed in history.All<CareClockMissed>().Where(m => m.Event.Person == person))
        {
            var service = missed.Event.Service;
            var offers = history.All<ServiceOffered>().Where(o => o.Event.Person == person && o.Event.Service == service && o.Id.Value < missed.Id.Value).ToList();
            var refused = history.All<BedRefused>().Where(r => r.Event.Person == person && r.Id.Value < missed.Id.Value).Select(r => r.Id).ToList();
            var isBed = history.Scenario.Table<CareService>()[service].Kind == CareKind.Bed;
            var waits = history.All<ServiceMadeToWait>().Where(w => w.Event.Person == person && w.Event.Service == service && w.Id.Value < missed.Id.Value).Select(w => w.Id).ToList();
            var (finding, why) = waits.Count > 0 ? (CareFinding.LateMadeToWait, waits)
                : isBed && refused.Count > 0 ? (CareFinding.LateNoBed, refused)
                : offers.Count == 0 ? (CareFinding.LateNobodyOffered, new List<EventId>())
                : (offers[^1].Event.Reason switch
                {
                    AnswerReason.NotUnderstood => CareFinding.LateNotUnderstood,
                    AnswerReason.Conditional => CareFinding.LateConditional,
                    AnswerReason.Afraid => CareFinding.LateOverheard,
                    _ => CareFinding.LateNobodyOffered,
                }, offers.Select(o => o.Id).ToList());
            yield return new CareLine(missed.At, finding, service, Id<Seat>.None, history.Scenario.Table<CareService>()[service].Missed, [missed.Id, .. why, .. Followers(history, missed.Id)]);
        }
    }

    private static IEnumerable<CareLine> House(History history, Id<Subject> person)
    {
        foreach (var refused in history.All<BedRefused>().Where(r => r.Event.Person == person))
        {
            yield return new CareLine(
                refused.At, refused.Event.Why switch { NoBed.Full => CareFinding.NoBedFull, NoBed.NotReady => CareFinding.NoBedReady, _ => CareFinding.NoBedForHer }, Id<CareService>.None, refused.Event.Seat,
                history.Scenario.Table<Shelter>()[refused.Event.Shelter].Title, [refused.Id]);
        }

        foreach (var housed in history.All<PersonHoused>().Where(h => h.Event.Person == person))
        {
            var title = history.Scenario.Table<Shelter>()[housed.Event.Shelter].Title;
            yield return new CareLine(housed.At, CareFinding.Housed, Id<CareService>.None, Id<Seat>.None, title, [housed.Id]);
            if (housed.Event.Flaws.Contains(BedFlaw.WithHimSheFears))
            {
                yield return new CareLine(housed.At, CareFinding.WithFeared, Id<CareService>.None, Id<Seat>.None, title, [housed.Id, .. Followers(history, housed.Id)]);
            }

            if (housed.Event.Flaws.Contains(BedFlaw.KnownAddress))
            {
                yield return new CareLine(housed.At, CareFinding.KnownAddress, Id<CareService>.None, Id<Seat>.None, title, [housed.Id]);
            }
        }

        foreach (var left in history.All<PersonLeftShelter>().Where(l => l.Event.Person == person))
        {
            yield return new CareLine(left.At, CareFinding.LeftShelter, Id<CareService>.None, Id<Seat>.None, left.Event.Says, [left.Id]);
        }
    }

    private static IEnumerable<CareLine> Secrets(History history, Id<Subject> person)
    {
        foreach (var told in history.All<AddressTold>().Where(t => t.Event.Person == person && t.Event.From.IsSome))
        {
            yield return new CareLine(told.At, CareFinding.AddressTold, Id<CareService>.None, told.Event.From, history.Scenario.Agencies[told.Event.Agency].Title, [told.Id]);
        }

        foreach (var given in history.All<TherapyNoteGiven>().Where(g => g.Event.Person == person && !g.Event.SheAgreed))
        {
            yield return new CareLine(
                given.At, CareFinding.TherapyTaken, Id<CareService>.None, given.Event.From, history.Scenario.Agencies[given.Event.Agency].Title, [given.Id, .. Followers(history, given.Id)]);
        }

        foreach (var shared in history.All<CareFileShared>().Where(s => s.Event.Person == person && !s.Event.SheAgreed))
        {
            yield return new CareLine(
                shared.At, CareFinding.SharedUnasked, Id<CareService>.None, shared.Event.From, history.Scenario.Agencies[shared.Event.Agency].Title, [shared.Id, .. Followers(history, shared.Id)]);
        }
    }

    private static CareFinding FindingOf(ServiceOffered offer) => offer.Reason switch
    {
        AnswerReason.NotUnderstood => CareFinding.NotUnderstood,
        AnswerReason.Conditional => CareFinding.Conditional,
        AnswerReason.Afraid => CareFinding.Overheard,
        _ => offer.Answer switch { Choice.Yes => CareFinding.Chosen, Choice.No => CareFinding.Declined, _ => CareFinding.Later },
    };

    private static IReadOnlyList<EventId> Followers(History history, EventId id) => history.FollowersOf(id);
}

/// <summary>One line of the story of somebody's care.</summary>
/// <param name="At">When.</param>
/// <param name="Finding">What it says.</param>
/// <param name="Service">The service concerned, or none.</param>
/// <param name="Seat">Who did it, or none.</param>
/// <param name="Says">In words: her own, or what a house or agency is called; or none.</param>
/// <param name="Events">The events it rests on, the one it is about first.</param>
public sealed record CareLine(SimTime At, CareFinding Finding, Id<CareService> Service, Id<Seat> Seat, TextRef Says, IReadOnlyList<EventId> Events);
