using System.Globalization;
using SevenHours.Disciplines.Requests;
using SevenHours.Kernel;

namespace SevenHours.Exercises;

/// <content>The channel of staff.</content>
public sealed partial class Exercise
{
    /// <summary>How many characters a message has at most.</summary>
    public const int LongestStaffMessage = 2000;

    /// <summary>How many open points a note for the next shift has at most.</summary>
    public const int MostOpenPoints = 20;

    /// <summary>What staff said.</summary>
    public StaffBook Channel => channel.Value;

    /// <summary>Says something to staff. No seat ever learns of it.</summary>
    /// <param name="by">For those of the channel.</param>
    /// <param name="text">The words; whoever is named in it with an @ is called.</param>
    /// <param name="points">What the next shift has to see to, a line each; none for a message.</param>
    /// <param name="roles">Roles to call besides those in the text.</param>
    /// <param name="about">What it is about, or null.</param>
    /// <param name="key">Chosen by the client: the same key again is answered, not done again.</param>
    public async Task<Refusal?> SayToStaffAsync(
        Actor by, string text, IReadOnlyList<string> points, IReadOnlyCollection<Role> roles, StaffLink? about, string key)
    {
        var open = points.Select(point => point.Trim()).Where(point => point.Length > 0).ToList();
        var refusal = !by.May(Session, Permission.UseStaffChannel) ? ExerciseRefusals.StaffOnly
            : text.Trim().Length is 0 or > LongestStaffMessage || open.Count > MostOpenPoints || open.Exists(point => point.Length > LongestReason) ? ExerciseRefusals.MessageNeedsWords
            : about is not null && !IsThere(about) ? Refusal.NoSuchThing
            : null;
        if (refusal is not null)
        {
            return refusal;
        }

        var called = StaffCalls.In(text, [.. InChannel().Select(member => (member.Person, NameOf(member) ?? "")).Where(person => person.Item2.Length > 0)]);
        var says = TextStore.Prepare(text.Trim().ReplaceLineEndings("\n"), OwnerOf(by));
        var waiting = open.ConvertAll(point => TextStore.Prepare(point, OwnerOf(by)));
        var message = new StaffMessage(
            open.Count > 0 ? StaffMessageKind.HandOver : StaffMessageKind.Message,
            says.Reference,
            called.People,
            [.. called.Roles.Concat(roles).Distinct().Order()],
            about,
            [.. waiting.Select(point => point.Reference)],
            by.Key,
            time.GetUtcNow(),
            Live(1).Now.Seconds);
        return await Channel.SayAsync(message, CommandIdOf(by.Key, key), [says.Attachment, .. waiting.Select(point => point.Attachment)])
            ? null
            : ExerciseRefusals.StorageUnavailable;
    }

    /// <summary>What somebody reads in the channel, in the order it was said; nothing when he has no part in it.</summary>
    public IReadOnlyList<StaffMessage> SaidTo(Actor by) =>
        by.May(Session, Permission.UseStaffChannel) ? [.. Channel.All.Where(message => message.IsFor(by.Key, RoleOf(by)))] : [];

    /// <summary>How many messages call somebody who has not said that he saw them.</summary>
    public int CallsOf(Actor by)
    {
        var role = RoleOf(by);
        return by.May(Session, Permission.UseStaffChannel) ? Channel.All.Count(message => message.Calls(by.Key, role) && !message.SeenBy.Contains(by.Key)) : 0;
    }

    /// <summary>Somebody has seen a message that calls him.</summary>
    public Task<Refusal?> SeeStaffMessageAsync(Actor by, int number) => ToChannelAsync(by, number, () => Channel.SeeAsync(number, by.Key, time.GetUtcNow()));

    /// <summary>Somebody has seen to an open point of a hand-over.</summary>
    /// <param name="by">For those who read it.</param>
    /// <param name="number">The note.</param>
    /// <param name="point">The point, from 0.</param>
    public Task<Refusal?> TickOpenPointAsync(Actor by, int number, int point) =>
        ToChannelAsync(by, number, () => Channel.TickAsync(number, point, by.Key, time.GetUtcNow()));

    /// <summary>Who reads in the channel now.</summary>
    public IEnumerable<Member> InChannel() => Session.Members.Values.Where(member =>
        member.Presence == Presence.In && AccessTable.Allows(new Standing(ServerRoles.None, member.Role, member.Presence), Permission.UseStaffChannel));

    /// <summary>What somebody is here; the operator of the server, who need not join, leads.</summary>
    public Role? RoleOf(Actor by) => Session.Find(by.Key)?.Role ?? (by.Server.HasFlag(ServerRoles.Administrator) ? Role.Director : null);

    private async Task<Refusal?> ToChannelAsync(Actor by, int number, Func<Task<bool>> write) =>
        !by.May(Session, Permission.UseStaffChannel) ? ExerciseRefusals.StaffOnly
        : SaidTo(by).All(message => message.Number != number) ? Refusal.NoSuchThing
        : await write() ? null
        : ExerciseRefusals.StorageUnavailable;

    private bool IsThere(StaffLink about)
    {
        if (about.Syndicate < 1 || about.Syndicate > Session.Syndicates.Length)
        {
            return false;
        }

        var live = Live(about.Syndicate);
        return about.Kind switch
        {
            StaffLinkKind.Event => int.TryParse(about.Name, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < live.Events.Count,
            StaffLinkKind.Request => live.Read(world => world.Part<RequestsPart>().Requests.Any(request => request.Petition.Handle.ToString() == about.Name)),
            StaffLinkKind.Seat => live.Scenario.Seats.TryFind(about.Name, out _),
            _ => live.Scenario.Agencies.TryFind(about.Name, out _),
        };
    }
}
