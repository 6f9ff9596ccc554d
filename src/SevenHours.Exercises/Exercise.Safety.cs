using SevenHours.Kernel;

namespace SevenHours.Exercises;

/// <content>Contact card, stepping out, welfare and leaving a role behind.</content>
public sealed partial class Exercise
{
    /// <summary>How many characters a line of the contact card has at most; the reason of a stop too.</summary>
    public const int LongestReason = 200;

    /// <summary>How many steps there are by which an actor leaves a role behind.</summary>
    public const int DerolingSteps = 6;

    /// <summary>Flags and notes for the welfare officer.</summary>
    public WelfareBook Welfare => welfare.Value;

    /// <summary>Says whom to call in a real emergency, and where. For those who lead.</summary>
    /// <param name="by">Who says so.</param>
    /// <param name="lines">Who, number, where, first aid, emergency number, meeting point; an empty one is left out.</param>
    public async Task<Refusal?> SetContactCardAsync(Actor by, params string[] lines)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(lines.Length, 6);
        if (!by.May(Session, Permission.Steer))
        {
            return ExerciseRefusals.StaffOnly;
        }

        var words = lines.Select(line => Shortened(line) is { Length: > 0 } said ? TextStore.Prepare(said, owner: null) : null).ToList();
        var says = words.Select(w => w?.Reference ?? default).ToList();
        return (await DoAsync(
            new SessionCommand.SetContactCard(new ContactCard(says[0], says[1], says[2], says[3], says[4], says[5])),
            null,
            [.. words.OfType<Words>().Select(w => w.Attachment)])).Refusal;
    }

    /// <summary>A line of the contact card, or the reason of a stop; null when there is none or it was erased.</summary>
    public string? Says(TextRef reference) => texts.Find(reference);

    /// <summary>Steps out: seats go to their stand-ins or stay empty, and nobody asks why. Anybody in the exercise may, for himself.</summary>
    public Task<Refusal?> StepOutAsync(Actor by) => ControlAsync(by, Permission.StepOut, new SessionCommand.StepOut(by.Key, time.GetUtcNow()));

    /// <summary>Comes back into the seats that were left.</summary>
    public Task<Refusal?> ComeBackAsync(Actor by) => ControlAsync(by, Permission.StepOut, new SessionCommand.ComeBack(by.Key, time.GetUtcNow()));

    /// <summary>A director looks after welfare himself while nobody is appointed, or lays it down again.</summary>
    public Task<Refusal?> TakeWelfareAsync(Actor by, bool isTaken = true) =>
        ControlAsync(by, Permission.AppointStaff, new SessionCommand.TakeWelfare(isTaken ? by.Key : null));

    /// <summary>Asks for the welfare officer. Nobody else learns of it.</summary>
    public async Task<Refusal?> FlagWelfareAsync(Actor by, string says, string key)
    {
        if (!by.May(Session, Permission.StepOut))
        {
            return ExerciseRefusals.StaffOnly;
        }

        var words = says.Trim() is { Length: > 0 } said ? TextStore.Prepare(said.Length > LongestObservation ? said[..LongestObservation] : said, by.Key) : null;
        var entry = new WelfareEntry(WelfareKind.Flag, by.Key, words?.Reference ?? default, by.Key, time.GetUtcNow());
        return await Welfare.AddAsync(entry, CommandIdOf(by.Key, key), words is null ? [] : [words.Attachment]) ? null : ExerciseRefusals.StorageUnavailable;
    }

    /// <summary>The welfare officer notes something, about a person or nobody in particular.</summary>
    public async Task<Refusal?> NoteWelfareAsync(Actor by, string? about, string says, string key)
    {
        var refusal = !by.May(Session, Permission.SeeWelfare) ? ExerciseRefusals.StaffOnly
            : about is not null && Session.Find(about) is null ? ExerciseRefusals.NoSuchPerson
            : says.Trim().Length is 0 or > LongestObservation ? ExerciseRefusals.WelfareNeedsWords
            : null;
        if (refusal is not null)
        {
            return refusal;
        }

        // The words are about somebody: they go when he is erased.
        var words = TextStore.Prepare(says.Trim(), about is null ? OwnerOf(by) : Session.Find(about)!.Person);
        var entry = new WelfareEntry(WelfareKind.Note, about is null ? null : Session.Find(about)!.Person, words.Reference, by.Key, time.GetUtcNow());
        return await Welfare.AddAsync(entry, CommandIdOf(by.Key, key), words.Attachment) ? null : ExerciseRefusals.StorageUnavailable;
    }

    /// <summary>The welfare officer has seen to a flag.</summary>
    public async Task<Refusal?> SettleWelfareAsync(Actor by, int number) =>
        !by.May(Session, Permission.SeeWelfare) ? ExerciseRefusals.StaffOnly
        : await Welfare.SettleAsync(number, time.GetUtcNow()) ? null
        : ExerciseRefusals.StorageUnavailable;

    /// <summary>An actor ticks a step by which he leaves his role behind, from 1 to <see cref="DerolingSteps"/>.</summary>
    public Task<Refusal?> DeroleAsync(Actor by, int step) =>
        step is >= 1 and <= DerolingSteps
            ? ControlAsync(by, Permission.PlayRole, new SessionCommand.Derole(by.Key, step, time.GetUtcNow()))
            : Task.FromResult<Refusal?>(ExerciseRefusals.NotInThisState);

    private static string Shortened(string line) => line.Trim() is { Length: > LongestReason } longer ? longer[..LongestReason] : line.Trim();
}
