using SevenHours.Disciplines.Knowledge;
using SevenHours.Disciplines.Tongues;
using SevenHours.Kernel;
using SevenHours.Web.Features.CrimeScene.View;
using SevenHours.Web.Features.Evidence.View;
using SevenHours.Web.Features.Inspections.View;
using SevenHours.Web.Features.Mediator;
using SevenHours.Web.Features.Operations.View;
using SevenHours.Web.Features.Room.View;
using SevenHours.Web.Features.Screening.View;
using SevenHours.Web.Features.Wall.View;

namespace SevenHours.Web.Features.Desk.View;

/// <summary>
/// Everything a seat's pages show, in one language: a function of the seat's desk, of words and of nothing else. No id of the
/// author's is in it that could give the story away.
/// </summary>
public sealed record DeskView
{
    /// <summary>The number of the last notice it was built from: a feed goes on after it.</summary>
    public required int Number { get; init; }

    /// <summary>Exercise time of the last thing that happened, in seconds.</summary>
    public required long Now { get; init; }

    public required bool HasEnded { get; init; }

    /// <summary>Whether the scene this seat is in stands frozen.</summary>
    public required bool IsFrozen { get; init; }

    public required SeatHead Seat { get; init; }

    public required Listed<Need> Needs { get; init; }

    public required Listed<InboxRow> Inbox { get; init; }

    public required Listed<TaskRow> Tasks { get; init; }

    public required Listed<CatalogueRow> Catalogue { get; init; }

    public required Listed<ActRow> Acts { get; init; }

    public required Listed<DescribedRow> Described { get; init; }

    public required Listed<OversteppingRow> Oversteppings { get; init; }

    public required Listed<RequestRow> Requests { get; init; }

    public required Listed<DecisionRow> Decisions { get; init; }

    public required Listed<FactRow> Facts { get; init; }

    public required Listed<ContactRow> Contacts { get; init; }

    public required Listed<Conversation> Conversations { get; init; }

    /// <summary>Interviews this seat is or was in the room of.</summary>
    public required Listed<RoomRow> Rooms { get; init; }

    public required Listed<RecordRow> Records { get; init; }

    public required Listed<PoolRow> Pools { get; init; }

    public required Listed<ExhibitRow> Exhibits { get; init; }

    public required Listed<FreezeRow> Freezes { get; init; }

    public required Listed<MeetingRow> Meetings { get; init; }

    /// <summary>Minutes of meetings that others sent.</summary>
    public required Listed<MinutesRow> Minutes { get; init; }

    /// <summary>Plans this seat has a part in: its agency's own first.</summary>
    public required Listed<PlanView> Plans { get; init; }

    /// <summary>Plans others handed over.</summary>
    public required Listed<HandedPlanRow> HandedPlans { get; init; }

    /// <summary>What this seat is to do, and what it gave others to do.</summary>
    public required Listed<DutyRow> Duties { get; init; }

    /// <summary>What others asked this seat to relay.</summary>
    public required Listed<RelayRow> Relays { get; init; }

    /// <summary>Whether this seat relays for a living, or was asked to.</summary>
    public required bool IsMediator { get; init; }

    /// <summary>What the team's mentor said, out of play.</summary>
    public required Listed<MentorRow> Mentor { get; init; }

    /// <summary>The agency's case wall.</summary>
    public required WallView Wall { get; init; }

    /// <summary>Mixed groups the agency received, or has people of.</summary>
    public required Listed<GroupRow> Screening { get; init; }
    /// <summary>Crime scenes this seat's agency opened or was let into.</summary>
    public required Listed<SceneView> Scenes { get; init; }

    /// <summary>Places of work this seat's agency visits, or has papers of.</summary>
    public required Listed<VisitView> Visits { get; init; }

    /// <summary>The operations the seat is on.</summary>
    public required Listed<OperationView> Operations { get; init; }

    /// <summary>What papers have out, the newest first.</summary>
    public required Listed<Newsroom.View.StoryRow> Press { get; init; }

    /// <summary>How many items of the inbox are unopened.</summary>
    public required int Unread { get; init; }

    /// <summary>Reads a desk.</summary>
    public static DeskView Of(Kernel.Desk desk, DeskTexts texts) => Of(desk, texts, null, Sections.All);

    /// <summary>Reads a desk again after some notices: what they cannot have changed is taken from the view before.</summary>
    public DeskView Next(Kernel.Desk desk, DeskTexts texts, Sections changed) => Of(desk, texts, this, changed);

    private static DeskView Of(Kernel.Desk desk, DeskTexts texts, DeskView? before, Sections changed)
    {
        var reading = new SeatReading(desk, texts);
        T Take<T>(Sections section, Func<SeatReading, T> read, Func<DeskView, T> keep) =>
            before is null || (changed & section) != 0 ? read(reading) : keep(before);

        var inbox = Take(Sections.Inbox, r => InboxRow.All(r, before?.Inbox, (changed & Sections.Opened) != 0), v => v.Inbox);
        var requests = Take(Sections.Requests, RequestRow.All, v => v.Requests);
        var tasks = Take(Sections.Tasks, TaskRow.All, v => v.Tasks);
        var meetings = Take(Sections.Planning, MeetingRow.All, v => v.Meetings);
        var rooms = Take(Sections.Conversations, RoomRow.All, v => v.Rooms);
        var duties = Take(Sections.Planning, DutyRow.All, v => v.Duties);
        var relays = Take(Sections.Relays, RelayRow.All, v => v.Relays);
        return new DeskView
        {
            Number = desk.Count,
            Now = desk.Now.Seconds,
            HasEnded = desk.HasEnded,
            IsFrozen = desk.IsFrozen,
            Seat = before?.Seat ?? SeatHead.Of(reading),
            Needs = [.. RoomNeeds.All(reading, rooms), .. Need.All(reading, inbox, requests, tasks), .. WaitingLine.Needs(reading), .. RelayRow.Needs(reading, relays), .. PlanningNeeds.All(reading, meetings, duties), .. EvidenceNeeds.All(reading), .. Money.View.MoneyNeeds.All(reading), .. Phones.View.JobRow.Needs(reading), .. Techniques.TechniqueTabs.Needs(reading), .. Newsroom.View.PressNeeds.All(reading), .. Inspections.View.VisitNeeds.All(reading)],
            Inbox = inbox,
            Unread = reading.Knowledge.Unread,
            Tasks = tasks,
            Catalogue = Take(Sections.Catalogue, CatalogueRow.All, v => v.Catalogue),
            Acts = Take(Sections.Acts, ActRow.All, v => v.Acts),
            Described = Take(Sections.Acts, DescribedRow.All, v => v.Described),
            Oversteppings = Take(Sections.Acts, OversteppingRow.All, v => v.Oversteppings),
            Requests = requests,
            Decisions = Take(Sections.Decisions, DecisionRow.All, v => v.Decisions),
            Facts = Take(Sections.Facts, FactRow.All, v => v.Facts),
            Contacts = Take(Sections.Contacts, ContactRow.All, v => v.Contacts),
            Conversations = Take(Sections.Conversations, Conversation.All, v => v.Conversations),
            Rooms = rooms,
            Records = Take(Sections.Records, RecordRow.All, v => v.Records),
            Exhibits = Take(Sections.Secured | Sections.Facts, ExhibitRow.All, v => v.Exhibits),
            Freezes = Take(Sections.Secured, FreezeRow.All, v => v.Freezes),
            Meetings = meetings,
            Minutes = Take(Sections.Planning, MinutesRow.All, v => v.Minutes),
            Plans = Take(Sections.Planning, PlanView.All, v => v.Plans),
            HandedPlans = Take(Sections.Planning, HandedPlanRow.All, v => v.HandedPlans),
            Duties = duties,
            Relays = relays,
            IsMediator = relays.Count > 0 || Tongue.IsQualified(desk.Scenario, desk.Seat),
            Operations = Take(Sections.Wall, OperationView.All, v => v.Operations),
            Scenes = Take(Sections.Wall, SceneView.All, v => v.Scenes),
            Visits = Take(Sections.Wall, VisitView.All, v => v.Visits),
            Mentor = Take(Sections.Mentor, MentorRow.All, v => v.Mentor),
            Screening = Take(Sections.Wall, GroupRow.All, v => v.Screening),
            Pools = Take(Sections.Pools, PoolRow.All, v => v.Pools),
            Press = Take(Sections.Wall, Newsroom.View.StoryRow.Out, v => v.Press),
            Wall = Take(Sections.Wall, WallView.Of, v => v.Wall),
        };
    }
}

/// <summary>Which seat it is.</summary>
/// <param name="Name">The author's id of the seat.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Agency">Its agency.</param>
/// <param name="Country">Its country.</param>
public sealed record SeatHead(string Name, string Title, string Agency, string Country)
{
    internal static SeatHead Of(SeatReading desk) => new(
        desk.Scenario.Seats[desk.Desk.Seat].Name, desk.SeatTitle(desk.Desk.Seat), desk.AgencyTitle(desk.Agency), desk.CountryTitle(desk.Agency));
}
