using SevenHours.Disciplines.Cooperation;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Disciplines.Planning;
using SevenHours.Disciplines.Walls;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Requests;

/// <summary>Something in one world that waits for the white cell.</summary>
/// <param name="Name">Names it among all that waits in this world: claims hang on it.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Handle">The request, the described act, the message or the meeting.</param>
/// <param name="From">Who waits.</param>
/// <param name="To">The body asked; none for a described act.</param>
/// <param name="As">For a message, the seat it reached that nobody plays; none otherwise.</param>
/// <param name="At">Since when.</param>
/// <param name="Limit">When it ought to be answered.</param>
/// <param name="IsPolicyNext">Whether policy answers at the limit; otherwise it goes on waiting.</param>
/// <param name="Event">The event that brought it.</param>
public sealed record DeskItem(
    string Name, DeskItemKind Kind, Handle Handle, Id<Seat> From, Id<Agency> To, Id<Seat> As, SimTime At, SimTime Limit, bool IsPolicyNext, EventId Event)
{
    /// <summary>How long somebody who described an act or wrote to a body waits without its being called late.</summary>
    public static readonly SimSpan UsualLimit = SimSpan.FromMinutes(15);

    /// <summary>Whether it is late.</summary>
    public bool IsLate(SimTime now) => now > Limit;

    /// <summary>All that waits in a world, the most urgent first, and of what is equally urgent the oldest.</summary>
    /// <param name="world">The world.</param>
    /// <param name="isPlayed">Whether a person or a stand-in sits in a seat: what is asked of those is theirs until it is late.</param>
    /// <param name="timeOf">When an event happened.</param>
    public static IReadOnlyList<DeskItem> All(World world, Func<Id<Seat>, bool> isPlayed, Func<EventId, SimTime> timeOf)
    {
        ArgumentNullException.ThrowIfNull(world);
        ArgumentNullException.ThrowIfNull(isPlayed);
        ArgumentNullException.ThrowIfNull(timeOf);
        return
        [
            .. Requests(world, isPlayed).Concat(Described(world)).Concat(Messages(world, isPlayed, timeOf)).Concat(Invitations(world, timeOf)).Concat(Consents(world, isPlayed)).Concat(Letters(world, isPlayed))
                .OrderBy(item => item.Limit).ThenBy(item => item.At).ThenBy(item => item.Name, StringComparer.Ordinal),
        ];
    }

    private static IEnumerable<DeskItem> Requests(World world, Func<Id<Seat>, bool> isPlayed)
    {
        var part = world.Part<RequestsPart>();
        foreach (var request in part.Requests.Where(r => r.IsOpen))
        {
            var petition = request.Petition;
            var isTheirs = IsPlayed(world.Scenario, petition.To, isPlayed);
            var isPolicyNext = request.Status == RequestStatus.Open && !part.IsAnsweredByPerson(petition.To) && request.Due != SimTime.Never;
            if (!isTheirs || request.Due < world.Now)
            {
                yield return new DeskItem(
                    petition.Handle.ToString(), DeskItemKind.Request, petition.Handle, petition.Asker, petition.To, Id<Seat>.None,
                    request.MadeAt, request.Due, isPolicyNext, request.By);
            }
        }
    }

    private static IEnumerable<DeskItem> Described(World world) => world.Part<KnowledgePart>().DescribedActs
        .Where(act => act.Status == DescribedStatus.Waiting)
        .Select(act => new DeskItem(
            act.Handle.ToString(), DeskItemKind.Described, act.Handle, act.Seat, Id<Agency>.None, Id<Seat>.None,
            act.At, act.At + UsualLimit, false, act.Described));

    // A body is asked once, however many of its seats the message reached.
    private static IEnumerable<DeskItem> Messages(World world, Func<Id<Seat>, bool> isPlayed, Func<EventId, SimTime> timeOf)
    {
        var scenario = world.Scenario;
        foreach (var item in world.Part<KnowledgePart>().Items.Where(item => item.Kind == ItemKind.Message))
        {
            var bodies = new HashSet<Id<Agency>>();
            foreach (var seat in item.To - item.OpenedBy)
            {
                var body = scenario.Seats[seat].Agency;
                if (PhoneBook.Lists(scenario, seat) && !IsPlayed(scenario, body, isPlayed) && (item.OpenedBy & scenario.SeatsOf[body.Index]).IsEmpty && bodies.Add(body))
                {
                    var at = timeOf(item.Delivered);
                    yield return new DeskItem(
                        $"{item.Handle}.{scenario.Agencies[body].Name}", DeskItemKind.Message, item.Handle, item.From, body, seat, at, at + UsualLimit, false, item.Delivered);
                }
            }
        }
    }

    private static IEnumerable<DeskItem> Invitations(World world, Func<EventId, SimTime> timeOf)
    {
        var part = world.Part<PlanningPart>();
        foreach (var asked in part.Bodies)
        {
            if (part.Find(asked.Meeting) is { IsAhead: true } meeting && meeting.ReplyOf(asked.Body) is null)
            {
                yield return new DeskItem(
                    $"{asked.Meeting}.{world.Scenario.Agencies[asked.Body].Name}", DeskItemKind.Invitation, asked.Meeting, meeting.Call.Caller, asked.Body,
                    Id<Seat>.None, meeting.CalledAt, asked.Due, !world.Part<RequestsPart>().IsAnsweredByPerson(asked.Body), asked.Invited);
            }
        }
    }

    // Policy answers at the limit where no person answers for the body.
    private static IEnumerable<DeskItem> Consents(World world, Func<Id<Seat>, bool> isPlayed)
    {
        foreach (var consent in world.Part<WallPart>().Consents.Where(consent => consent.IsOpen))
        {
            var (body, limit) = (world.Scenario.Seats[consent.Originator].Agency, consent.At + Consent.AnsweredWithin);
            if (!IsPlayed(world.Scenario, body, isPlayed) || limit < world.Now)
            {
                yield return new DeskItem(
                    consent.Handle.ToString(), DeskItemKind.Consent, consent.Handle, consent.Asker, body, Id<Seat>.None,
                    consent.At, limit, !world.Part<RequestsPart>().IsAnsweredByPerson(body), EventId.None);
            }
        }
    }

    private static IEnumerable<DeskItem> Letters(World world, Func<Id<Seat>, bool> isPlayed)
    {
        var part = world.Part<CooperationPart>();
        foreach (var letter in part.Letters.All.Where(letter => letter.IsOpen && letter.HoldsFrom <= world.Now))
        {
            var due = part.DueOf(letter.Handle);
            if (!IsPlayed(world.Scenario, letter.To, isPlayed) || due < world.Now)
            {
                yield return new DeskItem(
                    letter.Handle.ToString(), DeskItemKind.Letter, letter.Handle, letter.From, letter.To, Id<Seat>.None,
                    letter.HoldsFrom, due, !world.Part<RequestsPart>().IsAnsweredByPerson(letter.To), part.CauseOf(letter.Handle));
            }
        }
    }

    private static bool IsPlayed(Scenario scenario, Id<Agency> body, Func<Id<Seat>, bool> isPlayed)
    {
        foreach (var seat in scenario.SeatsOf[body.Index])
        {
            if (isPlayed(seat))
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>What waits for the white cell.</summary>
public enum DeskItemKind
{
    /// <summary>A request.</summary>
    Request,

    /// <summary>An act that is on no menu.</summary>
    Described,

    /// <summary>A call or message to a body that nobody plays.</summary>
    Message,

    /// <summary>An invitation of a body in which nobody sits to a meeting.</summary>
    Invitation,

    /// <summary>Somebody asks a body for its consent to use what it gave.</summary>
    Consent,

    /// <summary>A letter from another country to an agency in which nobody sits.</summary>
    Letter,
}
