using SevenHours.Kernel;

namespace SevenHours.Exercises;

/// <content>Sets, and who is in them.</content>
public sealed partial class Exercise
{
    /// <summary>The kind of subject that can be a set.</summary>
    private const string PlaceKind = "place";

    /// <summary>Every set that can be entered: the places of the scenario in the author's order of names, then those that staff made.</summary>
    public IReadOnlyList<PlaySet> Sets
    {
        get
        {
            var scenario = Live(1).Scenario;
            return
            [
                .. scenario.Subjects.Ids.Select(id => scenario.Subjects[id]).Where(subject => subject.Kind == PlaceKind)
                    .Select(subject => new PlaySet(SetKeys.OfPlace(subject.Name), subject.Title)),
                .. Session.Sets.Where(set => !set.IsClosed).Select(set => new PlaySet(set.Key, set.Name)),
            ];
        }
    }

    /// <summary>The set with a key; null when there is none, or it is no longer used.</summary>
    public PlaySet? FindSet(string key) => Sets.FirstOrDefault(set => set.Key == key);

    /// <summary>Whether the scene at a set stands still in a team's world.</summary>
    public bool IsFrozen(PlaySet set, int syndicate)
    {
        var live = Live(syndicate);
        return SetKeys.PlaceOf(set.Key) is { } name && live.Scenario.Subjects.TryFind(name, out var place) && live.Read(world => world.IsFrozen(place));
    }

    /// <summary>Makes a set that the scenario does not have.</summary>
    /// <param name="by">Staff who answer for those not in the room.</param>
    /// <param name="name">What its card says, 1 to <see cref="LongestName"/> characters.</param>
    /// <param name="key">Chosen by the client: the same key again is answered, not done again.</param>
    public async Task<Refusal?> AddSetAsync(Actor by, string name, string key)
    {
        if (!by.May(Session, Permission.AnswerRequests))
        {
            return ExerciseRefusals.StaffOnly;
        }

        if (name.Trim().Length is 0 or > LongestName)
        {
            return ExerciseRefusals.NoSetName;
        }

        // A name of a room is nobody's own words.
        var words = TextStore.Prepare(name.Trim(), owner: null);
        return (await DoAsync(new SessionCommand.AddSet(words.Reference, by.Key), CommandIdOf(by.Key, key), words.Attachment)).Refusal;
    }

    /// <summary>No longer uses a set that staff made; its card opens nothing.</summary>
    public Task<Refusal?> CloseSetAsync(Actor by, string set) => ControlAsync(by, Permission.AnswerRequests, new SessionCommand.CloseSet(set));

    /// <summary>Goes into a set, and out of the one before.</summary>
    /// <param name="by">Who.</param>
    /// <param name="set">Which.</param>
    /// <param name="late">How long the press waited for a network. Who has gone elsewhere since stays there.</param>
    public Task<Refusal?> EnterAsync(Actor by, PlaySet set, TimeSpan late = default) =>
        ControlAsync(by, Permission.Capture, new SessionCommand.EnterSet(by.Key, set.Key, time.GetUtcNow() - late));

    /// <summary>Goes out of a set.</summary>
    /// <param name="by">Who.</param>
    /// <param name="set">Which; null for whichever he is in.</param>
    /// <param name="late">As for going in.</param>
    public Task<Refusal?> LeaveSetAsync(Actor by, PlaySet? set, TimeSpan late = default) =>
        ControlAsync(by, Permission.Capture, new SessionCommand.LeaveSet(by.Key, set?.Key, time.GetUtcNow() - late));
}

/// <summary>A set: somewhere scenes are played.</summary>
/// <param name="Key">By which it is called.</param>
/// <param name="Name">What its card says: the author's words, or those of staff.</param>
public sealed record PlaySet(string Key, TextRef Name);
