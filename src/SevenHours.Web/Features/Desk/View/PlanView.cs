using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Disciplines.Planning;
using SevenHours.Disciplines.Requests;
using SevenHours.Kernel;

namespace SevenHours.Web.Features.Desk.View;

/// <summary>A plan this seat has a part in: its agency's own, or a joint one of those who met.</summary>
/// <param name="Meeting">The handle of the meeting it was made at; null for the agency's own.</param>
/// <param name="Title">Whose it is: the agency, or what the meeting was for.</param>
/// <param name="Seats">Whose plan it is, as far as this seat knows.</param>
/// <param name="Entries">The entries, those of a kind in their order.</param>
/// <param name="History">All that was written, the newest first.</param>
public sealed record PlanView(string? Meeting, string Title, Listed<PresentRow> Seats, Listed<PlanRow> Entries, Listed<PlanVersionRow> History)
{
    /// <summary>The key of an agency's own plan.</summary>
    public const string Own = "own";

    /// <summary>What an address calls it: the handle of its meeting, or <see cref="Own"/>.</summary>
    public string Key => Meeting ?? Own;

    /// <summary>The entries of a kind; those dropped stand last.</summary>
    public IEnumerable<PlanRow> Of(PlanEntryKind kind) => Entries.Where(row => row.Kind == kind).OrderBy(row => row.Progress == DutyState.Dropped);

    /// <summary>The agency's own first, then joint ones.</summary>
    internal static Listed<PlanView> All(SeatReading desk)
    {
        var planning = desk.Desk.Part<PlanningDesk>();
        var joint = planning.Meetings.Where(m => planning.WasAt(m.Meeting.Handle)).Select(m => m.Meeting.Handle);
        return [.. joint.Prepend(Handle.None).Select(meeting => Of(desk, planning, meeting))];
    }

    private static PlanView Of(SeatReading desk, PlanningDesk planning, Handle meeting)
    {
        var plan = planning.PlanOf(desk.Desk, meeting);
        return new PlanView(
            meeting.IsSome ? meeting.ToString() : null,
            meeting.IsSome ? desk.Of(planning.Find(meeting)!.Call.Purpose) : desk.AgencyTitle(desk.Agency),
            [.. planning.AudienceOf(desk.Desk, meeting).ToList().Select(seat => PresentRow.Of(desk, seat))],
            [.. plan.Entries.Select(entry => PlanRow.Of(desk, planning, entry))],
            [.. plan.Versions.Reverse().Select(version => PlanVersionRow.Of(desk, version))]);
    }
}

/// <summary>An entry of a plan.</summary>
/// <param name="Number">Its number in the plan.</param>
/// <param name="Version">How often it was written.</param>
/// <param name="Kind">What it is.</param>
/// <param name="What">What is supposed, comes first, or is to be found out.</param>
/// <param name="Why">The reasons; null for none.</param>
/// <param name="State">How a hypothesis stands.</param>
/// <param name="Sure">How sure they are of it.</param>
/// <param name="For">The facts for it.</param>
/// <param name="Against">The facts against it.</param>
/// <param name="Owner">Who follows a line of enquiry, by the author's id of the seat; null for nobody.</param>
/// <param name="OwnerTitle">Who that is; null for nobody.</param>
/// <param name="Due">By when, in exercise seconds; null for no time.</param>
/// <param name="Progress">How a line of enquiry stands.</param>
/// <param name="IsOverdue">Whether its time passed while it was open.</param>
/// <param name="Acts">The acts and requests made for it, as far as this seat knows them.</param>
public sealed record PlanRow(
    int Number, int Version, PlanEntryKind Kind, string What, string? Why, HypothesisState State, Sureness Sure, Listed<FactLine> For,
    Listed<FactLine> Against, string? Owner, string? OwnerTitle, long? Due, DutyState Progress, bool IsOverdue, Listed<PlanAct> Acts)
{
    internal static PlanRow Of(SeatReading desk, PlanningDesk planning, PlanEntry entry) => new(
        entry.Number, entry.Version, entry.Kind, desk.Of(entry.What), desk.Texts.Find(entry.Why), entry.State, entry.Sure,
        desk.Lines(entry.For.Where(desk.Knowledge.Holds)), desk.Lines(entry.Against.Where(desk.Knowledge.Holds)),
        entry.Owner.IsSome ? desk.Scenario.Seats[entry.Owner].Name : null, entry.Owner.IsSome ? desk.SeatTitle(entry.Owner) : null,
        MeetingRow.Time(entry.Due), entry.Progress, planning.Duties.Find(entry.Duty) is { IsOverdue: true, IsOpen: true },
        [.. entry.Acts.Select(act => PlanAct.Of(desk, act)).OfType<PlanAct>()]);
}

/// <summary>An act or request made for a line of enquiry.</summary>
/// <param name="Id">Its handle.</param>
/// <param name="Title">What it is.</param>
/// <param name="Href">Where it stands, below the desk.</param>
public sealed record PlanAct(string Id, string Title, string Href)
{
    /// <summary>The acts and requests of the agency that can be named, the newest first.</summary>
    internal static Listed<PlanAct> All(SeatReading desk) =>
    [
        .. desk.Desk.Part<ActionsDesk>().Acts.Select(act => Of(desk, act.Handle))
            .Concat(desk.Desk.Part<RequestsDesk>().Made.Select(request => Of(desk, request.Handle))).OfType<PlanAct>().Reverse(),
    ];

    internal static PlanAct? Of(SeatReading desk, Handle handle) =>
        desk.Desk.Part<ActionsDesk>().Find(handle) is { } act ? new PlanAct(handle.ToString(), ActRow.Of(desk, act).Title, $"acts/{handle}")
        : desk.Desk.Part<RequestsDesk>().FindMade(handle) is { } request
            ? new PlanAct(handle.ToString(), desk.Word("plan.request", ("who", desk.AgencyTitle(request.Petition.To))), $"requests/{handle}")
        : null;
}

/// <summary>One thing that was written into a plan.</summary>
/// <param name="At">When, in exercise seconds.</param>
/// <param name="Who">By which seat, and in an agency's own plan by which person.</param>
/// <param name="Kind">What kind of entry.</param>
/// <param name="What">What it says.</param>
/// <param name="State">How it stood, in words; null when its kind has no state worth saying.</param>
/// <param name="IsNew">Whether it was written for the first time.</param>
public sealed record PlanVersionRow(long At, string Who, PlanEntryKind Kind, string What, string? State, bool IsNew)
{
    internal static PlanVersionRow Of(SeatReading desk, PlanVersion version)
    {
        var (entry, seat) = (version.Entry, desk.SeatTitle(version.Seat));
        var state = entry.Kind == PlanEntryKind.Hypothesis ? desk.Word($"plan.state.{entry.State.ToString().ToLowerInvariant()}")
            : entry.Kind == PlanEntryKind.Enquiry || entry.Progress == DutyState.Dropped ? desk.Word($"duty.state.{entry.Progress.ToString().ToLowerInvariant()}")
            : null;
        return new PlanVersionRow(
            version.At.Seconds, desk.Texts.Name(version.By) is { } person ? $"{seat} ({person})" : seat, entry.Kind, desk.Of(entry.What), state,
            entry.Version == 1);
    }
}

/// <summary>A plan somebody handed over, as it stood.</summary>
/// <param name="Id">The handle of the message it came with.</param>
/// <param name="At">When it came, in exercise seconds.</param>
/// <param name="From">Who handed it over.</param>
/// <param name="Entries">The entries; the facts they cite came with the message.</param>
public sealed record HandedPlanRow(string Id, long At, string From, Listed<PlanRow> Entries)
{
    /// <summary>All of them, the newest first.</summary>
    internal static Listed<HandedPlanRow> All(SeatReading desk)
    {
        var planning = desk.Desk.Part<PlanningDesk>();
        return
        [
            .. planning.Handed.Reverse().Select(handed => new HandedPlanRow(
                handed.Plan.Message.ToString(), handed.At.Seconds, desk.SeatTitle(handed.Plan.From),
                [.. handed.Plan.Entries.Select(entry => PlanRow.Of(desk, planning, entry))])),
        ];
    }
}
