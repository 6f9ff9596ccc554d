using SevenHours.Disciplines.Care;
using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <content>What is done for people.</content>
internal sealed partial class EventLines
{
    private Line OfCare(WorldEvent @event) => @event switch
    {
        CareFileOpened e => Cared(EventKinds.CareOpened, e.Person, e.Seat) with { Title = Scenario.Agencies[e.Agency].Title },
        CareFileShared e => Cared(EventKinds.CareShared, e.Person, e.From) with { Title = Scenario.Agencies[e.Agency].Title },
        NeedsAssessed e => Cared(EventKinds.CareAssessed, e.Person, e.Assessment.Seat),
        ServiceOffered e => Cared(Answered(e.Answer), e.Person, e.Seat, e.Service),
        ServiceAsked e => Cared(EventKinds.CareAsked, e.Person, e.Seat, e.Service),
        MindChanged e => Cared(EventKinds.CareChanged, e.Person, Id<Seat>.None, e.Service) with { Says = e.Words },
        HerVoiceTaken e => Cared(EventKinds.CareVoice, e.Person, e.Seat),
        ServiceBegun e => Cared(e.Freedom == Freedom.Forced ? EventKinds.CareForced : EventKinds.CareBegun, e.Person, Id<Seat>.None, e.Service),
        ServiceMadeToWait e => Cared(EventKinds.CareWaits, e.Person, Id<Seat>.None, e.Service),
        ServiceEnded e => Cared(EventKinds.CareEnded, e.Person, e.Seat, e.Service),
        CareClockStarted e => Cared(EventKinds.CareClock, e.Person, Id<Seat>.None, e.Service),
        CareClockKept e => Cared(EventKinds.CareKept, e.Person, Id<Seat>.None, e.Service),
        CareClockMissed e => Cared(EventKinds.CareLate, e.Person, Id<Seat>.None, e.Service),
        BedRefused e => Cared(EventKinds.NoBed, e.Person, e.Seat) with { Title = Scenario.Table<Shelter>()[e.Shelter].Title },
        PersonHoused e => Cared(EventKinds.Housed, e.Person, Id<Seat>.None) with { Title = Scenario.Table<Shelter>()[e.Shelter].Title },
        AddressTold e => Cared(EventKinds.AddressTold, e.Person, e.From) with { Title = Scenario.Agencies[e.Agency].Title },
        PersonLeftShelter e => Cared(EventKinds.LeftShelter, e.Person, Id<Seat>.None) with { Says = e.Says },
        TherapyNoteGiven e => Cared(EventKinds.TherapyGiven, e.Person, e.From) with { Title = Scenario.Agencies[e.Agency].Title },
        _ => Nothing,
    };

    private static bool IsBrought(WorldEvent @event) =>
        @event is CareFileOpened or ServiceBegun or ServiceMadeToWait or CareClockStarted or CareClockKept or PersonHoused or AgeAssessed;

    private static string Answered(Choice answer) => answer switch
    {
        Choice.Yes => EventKinds.CareChosen,
        Choice.No => EventKinds.CareDeclined,
        _ => EventKinds.CareLater,
    };

    private Line Cared(string kind, Id<Subject> person, Id<Seat> seat) => Nothing with { Kind = kind, Seat = seat, About = person };

    private Line Cared(string kind, Id<Subject> person, Id<Seat> seat, Id<CareService> service) =>
        Cared(kind, person, seat) with { Title = Scenario.Table<CareService>()[service].Title };
}
