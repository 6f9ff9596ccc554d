using System.Buffers.Binary;
using System.Security.Cryptography;
using SevenHours.Kernel;

namespace SevenHours.Exercises;

/// <content>Making exercises.</content>
public sealed partial class ExerciseService
{
    private const int MostSyndicates = 20;

    /// <summary>Makes an exercise from a scenario folder. Its scenario is copied, so the folder may change afterwards.</summary>
    /// <param name="wanted">What is wanted.</param>
    /// <param name="by">Who makes it; he may run it.</param>
    public async Task<Creation> CreateAsync(NewExercise wanted, Actor by)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(wanted.Syndicates, Math.Clamp(wanted.Syndicates, 1, MostSyndicates));
        await creating.WaitAsync();
        try
        {
            var taking = shelf.TakeIn(wanted.ScenarioFolder, wanted.Law, wanted.Form);
            if (taking.Edition is not { } edition)
            {
                return new Creation(null, taking.IsShutOut ? ScenarioIsShutOut : ScenarioHasErrors, taking.Diagnostics);
            }

            var id = ExerciseId.New();
            var title = TextStore.Prepare(wanted.Title.Trim(), owner: null);
            var store = new SessionStore(journal, id.Session);
            var (pin, staffPin) = NewPins();
            var made = new SessionEvent.Created(
                edition.Root,
                edition.Hash,
                World.KernelVersion,
                wanted.Seed ?? BinaryPrimitives.ReadUInt64LittleEndian(RandomNumberGenerator.GetBytes(8)),
                wanted.Syndicates,
                wanted.Language ?? edition.Scenario.Texts.SourceLanguage,
                title.Reference,
                pin,
                staffPin,
                wanted.HasWaitingRoom,
                wanted.IsDemonstration,
                time.GetUtcNow(),
                wanted.IsPractice,
                Law: edition.Law,
                Form: edition.Frame.Form);
            if ((await store.DoAsync(new SessionCommand.Create(made), null, title.Attachment)).Refusal is { } refusal)
            {
                return new Creation(null, refusal, taking.Diagnostics);
            }

            var exercise = Add(id, edition, store, []);
            return new Creation(exercise, await PrepareAsync(exercise, wanted, by), taking.Diagnostics);
        }
        catch (IOException)
        {
            return new Creation(null, ExerciseRefusals.StorageUnavailable, null);
        }
        finally
        {
            creating.Release();
        }
    }

    private static readonly Refusal ScenarioIsShutOut = new(
        "scenario.gate", "The scenario holds what may reach a real person.", "Its author sees what and where with sevenhours check.");

    private static readonly Refusal ScenarioHasErrors = new(
        "scenario.faulty", "The scenario has errors.", "Check it and mend what is named.");

    private static async Task<Refusal?> PrepareAsync(Exercise exercise, NewExercise wanted, Actor by)
    {
        if ((wanted.StandIns ?? (wanted.IsDemonstration ? "school" : null)) is { } skill
            && await exercise.SetStandInsAsync(Actor.Host(by.Key), skill) is { } refusal)
        {
            return refusal;
        }

        if (wanted.StandIns is null && ToStandIn(exercise) is { Count: > 0 } others
            && await exercise.SetStandInsAsync(Actor.Host(by.Key), "school", others) is { } unplayed)
        {
            return unplayed;
        }

        return !wanted.IsDemonstration
            ? null
            : await exercise.SetSpeedAsync(Actor.Host(by.Key), 60) ?? await exercise.RunAsync(Actor.Host(by.Key));
    }

    // A form that names the seats people should fill leaves the others to stand-ins, whatever is wished for empty seats.
    private static List<SeatPlace> ToStandIn(Exercise exercise) =>
        exercise.Edition is { Frame.Form: { } form, Package: { } package } && package.Manifest.ShortForms[form].Seats is { Count: > 0 } seats
            ? [.. exercise.Session.Syndicates.SelectMany(team => exercise.Edition.Scenario.Seats
                .Where(seat => seats.All(named => named.Id != seat.Name)).Select(seat => new SeatPlace(team.Number, seat.Name)))]
            : [];

    private Exercise Add(ExerciseId id, ScenarioEdition edition, SessionStore store, IReadOnlyList<BranchLine> lines)
    {
        var exercise = new Exercise(id, edition, store, journal, Texts, Drafts, time, Watch) { Pictures = pictures, OnEnded = Digests.Ask };
        exercises[id] = exercise;
        exercise.Follow(lines);
        Watch();
        return exercise;
    }

    /// <summary>Replaces the PINs of an exercise: those before, and invitations made for them, open nothing any more.</summary>
    public async Task<Refusal?> RenewPinsAsync(Actor by, Exercise exercise)
    {
        await creating.WaitAsync();
        try
        {
            var (pin, staffPin) = NewPins();
            return await exercise.RenewPinsAsync(by, pin, staffPin);
        }
        finally
        {
            creating.Release();
        }
    }

    private (string Pin, string StaffPin) NewPins()
    {
        var (pin, staffPin) = (NewPin(), NewPin());
        while (staffPin == pin)
        {
            staffPin = NewPin();
        }

        return (pin, staffPin);
    }

    private string NewPin()
    {
        while (true)
        {
            var pin = RandomNumberGenerator.GetString("0123456789", 6);
            if (FindByPin(pin) is null)
            {
                return pin;
            }
        }
    }
}
