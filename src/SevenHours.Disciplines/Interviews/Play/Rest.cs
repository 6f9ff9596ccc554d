using SevenHours.Kernel;

namespace SevenHours.Disciplines.Interviews;

/// <summary>A night passed for a person one speaks with. For staff.</summary>
/// <param name="Persona">Whom.</param>
/// <param name="IsSheltered">Whether the person slept in a safe place.</param>
/// <param name="HadContact">Whether anybody spoke with the person within a day.</param>
public sealed record PersonRested(Id<Persona> Persona, bool IsSheltered, bool HadContact) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<InterviewsPart>().Rest(world, this);
}

/// <summary>Morning: sleep, shelter, a day without contact, and promises nobody kept.</summary>
internal sealed class RestWake : Wake
{
    public static readonly RestWake Instance = new();

    private static readonly SimSpan Day = SimSpan.FromHours(24);

    public override void Due(Cascade cascade, int tag)
    {
        var (world, who) = (cascade.World, new Id<Persona>(tag));
        var (part, persona) = (world.Part<InterviewsPart>(), world.Scenario.Table<Persona>()[who]);
        if (part.MorningOf(who) != world.Now)
        {
            return; // this morning is over: a history that was folded holds it
        }

        var (levels, tuning) = (persona.Levels, persona.Tuning);
        var scene = new Scene(Id<Seat>.None, persona.Of, Handle.None);
        var isSheltered = persona.Sheltered?.Holds(world, in scene) == true
            || levels.Protection.IsSome && world.LevelNow(levels.Protection) >= tuning[Constant.ShelterFrom];
        var hadContact = part.Interviews.Any(i => i.Persona == who && (i.ClosedAt ?? world.Now) + Day > world.Now);
        cascade.Cause = cascade.Emit(new PersonRested(who, isSheltered, hadContact));
        var feelings = new Feelings(cascade, persona, scene);
        feelings.Shift(levels.Fatigue, tuning[Constant.SleepFatigue]);
        if (isSheltered)
        {
            var distress = feelings.Distress;
            feelings.Shift(levels.Distress, distress * tuning[Constant.ShelterDistressFactor] / 1000 - distress);
        }

        if (!hadContact && part.Interviews.Any(i => i.Persona == who))
        {
            feelings.Shift(levels.Trust, tuning[Constant.NoContactTrust]);
        }

        if (HasBrokenPromise(world, who, tuning))
        {
            new Befall(who, Befalling.PromiseBroken).Do(cascade, in scene);
        }
    }

    /// <summary>Whether a promise is older than its time and neither kept nor broken since.</summary>
    private static bool HasBrokenPromise(World world, Id<Persona> who, Tuning tuning)
    {
        var part = world.Part<InterviewsPart>();
        var settled = part.Befallen.LastOrDefault(b => b.Befallen.Persona == who && b.Befallen.What is Befalling.PromiseKept or Befalling.PromiseBroken).At;
        var wait = SimSpan.FromHours(tuning[Constant.PromiseHours]);
        return part.Interviews.Where(i => i.Persona == who).SelectMany(i => i.Questions)
            .Any(q => q.Style == QuestionStyle.Promise && q.At >= settled && q.At + wait <= world.Now);
    }
}
