using System.Security.Cryptography;
using SevenHours.Kernel;

namespace SevenHours.Exercises;

/// <content>The door: who knocks, who is let in, and devices.</content>
public sealed partial class Exercise
{
    /// <summary>How long the doors can be open at most.</summary>
    public static TimeSpan LongestOpen { get; } = TimeSpan.FromHours(4);

    /// <summary>
    /// Somebody knocks with a PIN. He waits unless the doors are open; who gives a name that somebody here has claims to be him, and staff
    /// say whether he is. A name that looks like somebody's always waits.
    /// </summary>
    /// <param name="name">How the others will see him.</param>
    /// <param name="isTrainer">Whether he has the PIN of the trainers: the director lets him in and says what he is.</param>
    /// <param name="device">The key this device came with before; null for none.</param>
    public async Task<Joining> KnockAsync(string name, bool isTrainer, string? device = null)
    {
        if (device is not null && Session.Find(device) is { Presence: Presence.SentOut })
        {
            return new Joining(null, ExerciseRefusals.IsBarred);
        }

        name = LookAlike.Shown(name);
        var alike = FindAlike(name);
        var claimed = FindByName(name).FirstOrDefault(m =>
            m.Presence is Presence.In or Presence.Left && m.Account is null && m.Role.IsStaff() == isTrainer);
        var joining = await JoinAsync(
            name, isTrainer ? Role.Controller : Role.Participant, claimed?.Person, null, isVouched: false, mustWait: alike.Count > 0);
        if (joining.Person is { } person && Session.Find(person) is { Presence: Presence.In } member && PlannedSeatOf(member) is { } place)
        {
            await DoAsync(new SessionCommand.Move(person, place));
            await ListPlannedAsync(member);
        }

        return joining;
    }

    /// <summary>Everybody whose name looks like this one, those who were sent out included.</summary>
    /// <param name="name">A name.</param>
    /// <param name="but">Somebody who is not meant, such as its bearer.</param>
    public IReadOnlyList<Member> FindAlike(string name, string? but = null)
    {
        var key = LookAlike.KeyOf(name);
        return [.. Session.Members.Values.Where(m => m.Person != but && NameOf(m) is { } other && LookAlike.KeyOf(other) == key)];
    }

    /// <summary>The seat that the plan holds ready for somebody's name; null when it holds none, or more than one.</summary>
    public SeatPlace? PlannedSeatOf(Member member)
    {
        if (Session.Plan.IsEmpty || NameOf(member) is not { } name)
        {
            return null;
        }

        var key = LookAlike.KeyOf(name);
        var lines = Session.Plan.Where(line => texts.Find(line.Name) is { } planned && LookAlike.KeyOf(planned) == key).Take(2).ToList();
        return lines is [var line] ? line.Place : null;
    }

    /// <summary>Who was asked to wait outside, or had gone, stands at the door again.</summary>
    public Task<Refusal?> KnockAgainAsync(string person) => DoPlainAsync(new SessionCommand.Knock(person, time.GetUtcNow()));

    /// <summary>Lets somebody in, in a role and to a seat at once. To let in staff one must be able to appoint.</summary>
    /// <param name="by">Staff.</param>
    /// <param name="person">Who.</param>
    /// <param name="role">What he is from now on; null leaves it.</param>
    /// <param name="place">His one seat; null leaves him where he is.</param>
    public async Task<Refusal?> LetInAsync(Actor by, string person, Role? role = null, SeatPlace? place = null)
    {
        if (place is { } wanted && !HasSeat(wanted))
        {
            return Refusal.NoSuchSeat;
        }

        return await ComeInAsync(by, person, NeededFor(person, role), new SessionCommand.LetIn(person, role, place));
    }

    /// <summary>
    /// Lets in everybody who waits and whom nobody need look at: no trainers, and nobody whose name somebody else has. The plan seats them.
    /// </summary>
    /// <returns>How many came in; or why nobody did.</returns>
    public async Task<(int Count, Refusal? Refusal)> LetInAllAsync(Actor by)
    {
        var count = 0;
        foreach (var member in Session.Members.Values.Where(m => m.Presence == Presence.Waiting && m.Claims is null && !m.Role.IsStaff()).ToList())
        {
            if (FindAlike(NameOf(member) ?? "", member.Person).Count > 0)
            {
                continue;
            }

            if (await LetInAsync(by, member.Person, null, PlannedSeatOf(member)) is { } refusal)
            {
                return (count, refusal);
            }

            count++;
        }

        return (count, null);
    }

    /// <summary>Asks somebody to wait outside: he gets up, and may knock again.</summary>
    public Task<Refusal?> SendAwayAsync(Actor by, string person) =>
        ControlAsync(by, NeededFor(person, null), new SessionCommand.Go(person, SendOut: false));

    /// <summary>Opens the doors for a while to whoever has the participants' PIN, or shuts them.</summary>
    /// <param name="by">Staff.</param>
    /// <param name="span">For how long, at most <see cref="LongestOpen"/>; null shuts them.</param>
    public Task<Refusal?> OpenDoorsAsync(Actor by, TimeSpan? span) =>
        span is { } open && (open <= TimeSpan.Zero || open > LongestOpen)
            ? Task.FromResult<Refusal?>(ExerciseRefusals.NoSuchWhile)
            : ControlAsync(by, Permission.ManagePeople, new SessionCommand.SetDoors(time.GetUtcNow() + span));

    /// <summary>Makes a link to another device for somebody who is in; the ones before are worthless.</summary>
    /// <param name="by">The person himself, or staff for somebody who lost his device.</param>
    /// <param name="person">For whom.</param>
    /// <param name="endsDevices">Whether the devices he came with before are signed out; only staff may.</param>
    /// <returns>The number of the link, which must come back with it; or why there is none.</returns>
    public async Task<(int Number, Refusal? Refusal)> MakeLinkAsync(Actor by, string person, bool endsDevices = false)
    {
        var isSelf = Session.Find(person) is { } known && known.Person == by.Key && !endsDevices;
        var refusal = isSelf || by.May(Session, NeededFor(person, null))
            ? (await DoAsync(new SessionCommand.MakeLink(person, endsDevices))).Refusal
            : ExerciseRefusals.StaffOnly;
        return (Session.Find(person)?.Links ?? 0, refusal);
    }

    /// <summary>Somebody follows his link on another device, once.</summary>
    /// <returns>The key of the new device, which its ticket keeps; or why not.</returns>
    public async Task<Joining> UseLinkAsync(string person, int number)
    {
        var device = NewKey();
        var refusal = (await DoAsync(new SessionCommand.UseLink(person, number, device))).Refusal;
        return new Joining(refusal is null ? device : null, refusal);
    }

    /// <summary>What one must be allowed to do with a person: staff are the director's.</summary>
    private Permission NeededFor(string person, Role? role) =>
        role?.IsStaff() == true || Session.Find(person) is { } member && member.Role.IsStaff() ? Permission.AppointStaff : Permission.ManagePeople;

    private static string NewKey() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(8));
}
