using SevenHours.Disciplines.Evidence;
using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <content>What is done with exhibits and before courts.</content>
internal sealed partial class EventLines
{
    private readonly Lazy<Dictionary<Handle, HearingFile>> files = new(() => history.All<FileSubmitted>().ToDictionary(sent => sent.Event.File.Handle, sent => sent.Event.File));

    private readonly Lazy<Dictionary<Handle, ExhibitItem>> items = new(() => history.All<ExhibitTaken>().Select(taken => taken.Event.Item).OfType<ExhibitItem>()
        .GroupBy(item => item.Handle).ToDictionary(same => same.Key, same => same.Last()));

    private Line OfEvidence(WorldEvent @event) => @event switch
    {
        CustodyKept e => OfExhibit(KindOf(e.Line.Step), e.Exhibit) with { Seat = e.Line.Seat, Says = e.Line.Note },
        ExhibitShown e => OfExhibit(EventKinds.ExhibitShown, e.Sheet.Handle) with { Seat = e.From },
        ExhibitAltered e => OfExhibit(EventKinds.ExhibitAltered, e.Exhibit) with { Says = e.Says },
        WitnessTainted e => Nothing with { Kind = EventKinds.WitnessTainted, About = e.Person },
        FileSubmitted e => OfFile(EventKinds.FileSubmitted, e.File) with { Seat = e.File.Seat },
        FileTaken e => OfFile(EventKinds.FileTaken, FileOf(e.File)) with { Seat = e.Seat },
        FileRuled e => OfFile(KindOf(e.Ruling.Outcome), FileOf(e.File)) with { Seat = e.Seat, Says = e.Ruling.Says },
        _ => Nothing,
    };

    private Line OfExhibit(string kind, Handle exhibit) => items.Value.TryGetValue(exhibit, out var found)
        ? Nothing with { Kind = kind, Title = found.Label, Name = $"{(found.Seat.IsSome ? Scenario.Agencies[Scenario.Seats[found.Seat].Agency].Short : "")} {found.Number}".Trim() }
        : Nothing with { Kind = kind };

    private Line OfFile(string kind, HearingFile? file) => file is null
        ? Nothing with { Kind = kind }
        : Nothing with { Kind = kind, Title = Scenario.Table<Offence>()[file.Offence].Title, Says = file.Says, Name = Scenario.Table<Offence>()[file.Offence].Name };

    private HearingFile? FileOf(Handle file) => files.Value.GetValueOrDefault(file);

    private static string KindOf(CustodyStep step) => step switch
    {
        CustodyStep.Logged => EventKinds.CustodyLogged,
        CustodyStep.Sealed => EventKinds.CustodySealed,
        CustodyStep.Hashed => EventKinds.CustodyHashed,
        CustodyStep.Verified => EventKinds.CustodyVerified,
        CustodyStep.HandedOver => EventKinds.CustodyHandedOver,
        CustodyStep.Received => EventKinds.CustodyReceived,
        CustodyStep.Opened => EventKinds.CustodyOpened,
        CustodyStep.Analysed => EventKinds.CustodyAnalysed,
        CustodyStep.Copied => EventKinds.CustodyCopied,
        CustodyStep.Translated => EventKinds.CustodyTranslated,
        CustodyStep.SetAside => EventKinds.CustodySetAside,
        CustodyStep.Returned => EventKinds.CustodyReturned,
        _ => EventKinds.Exhibit,
    };

    private static string KindOf(HearingOutcome outcome) => outcome switch
    {
        HearingOutcome.Granted => EventKinds.CourtGranted,
        HearingOutcome.Partly => EventKinds.CourtGrantedPartly,
        HearingOutcome.Returned => EventKinds.CourtReturned,
        _ => EventKinds.CourtRefused,
    };
}
