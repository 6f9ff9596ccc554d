using System.Text.Json;
using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Evidence;
using SevenHours.Kernel;
using SevenHours.Language;
using SevenHours.Web.Features.Desk.View;

namespace SevenHours.Web.Features.Evidence.View;

/// <summary>One reading of what a seat knows of exhibits, in one language.</summary>
internal sealed class EvidenceReading(SeatReading desk) : IEvidenceWords
{
    public SeatReading Desk => desk;

    public Scenario Scenario => desk.Scenario;

    public DeskTexts Texts => desk.Texts;

    public EvidenceDesk Evidence { get; } = desk.Desk.Part<EvidenceDesk>();

    /// <summary>Everything on the desk, weighed by its own papers.</summary>
    public CaseFile File { get; } = CaseFile.On(desk.Desk);

    public IReadOnlyList<Exhibit> All => Evidence.Exhibits;

    /// <summary>The exhibit an address names, or null.</summary>
    public Exhibit? Find(string? handle) => Handle.TryParse(handle, out var found) ? Evidence.Find(found) : null;

    /// <summary>The mark of an exhibit, the same for everybody: the short name of the agency that took it and its number there; empty for one that is not on the desk.</summary>
    public string MarkOf(Handle handle)
    {
        for (var i = 0; i < All.Count; i++)
        {
            if (All[i].Handle == handle)
                return EvidenceWords.Mark(desk.Scenario, All[i].Item, i + 1);
        }

        return "";
    }


    /// <summary>What an exhibit is called.</summary>
    public string TitleOf(Exhibit exhibit) => EvidenceWords.TitleOf(this, exhibit, ActOf(exhibit));

    /// <summary>The act that took it, in words; null for none, or one of another agency.</summary>
    public string? ActOf(Exhibit exhibit) => desk.Desk.Part<ActionsDesk>().Find(exhibit.Act) is { } act ? desk.ActionTitle(act.Plan.Action) : null;

    /// <summary>Who: the seat and the person there, else the agency, else nobody in particular.</summary>
    public string Who(Id<Seat> seat, Id<Agency> agency, string? by = null) =>
        seat.IsSome ? desk.Texts.Name(by) is { } person ? $"{desk.SeatTitle(seat)} ({person})" : desk.SeatTitle(seat)
        : agency.IsSome ? desk.AgencyTitle(agency)
        : this.Word("nobody");

    /// <summary>Where it is, in words.</summary>
    public string WhereOf(Exhibit exhibit)
    {
        var where = exhibit.Where;
        return where.OnTheWayTo.IsSome ? this.Word("way", ("to", desk.AgencyTitle(where.OnTheWayTo)))
            : where.Holder.IsSome ? desk.AgencyTitle(where.Holder)
            : exhibit.Lines.Any(l => l.Step == CustodyStep.Returned) ? this.Word("given.back")
            : this.Word("nobody");
    }

    /// <summary>An icon for a kind.</summary>
    public static string IconOf(ExhibitKind kind) => kind switch
    {
        ExhibitKind.Phone => "device-mobile",
        ExhibitKind.Download => "download",
        ExhibitKind.Records => "phone-call",
        ExhibitKind.Capture => "world",
        ExhibitKind.Photo => "photo",
        ExhibitKind.Trace => "search",
        ExhibitKind.Money => "coin",
        ExhibitKind.Statement => "message-2",
        ExhibitKind.Translation => "language",
        ExhibitKind.Report => "report",
        ExhibitKind.Document => "file-text",
        ExhibitKind.Copy => "copy",
        _ => "package",
    };
}
