using SevenHours.Kernel;

namespace SevenHours.Disciplines.Interviews;

/// <summary>Something befalls a person between interviews.</summary>
/// <param name="persona">Whom.</param>
/// <param name="what">What.</param>
public sealed class Befall(Id<Persona> persona, Befalling what) : Effect
{
    /// <inheritdoc />
    public override void Do(Cascade cascade, in Scene scene)
    {
        var person = cascade.World.Scenario.Table<Persona>()[persona];
        var (levels, tuning) = (person.Levels, person.Tuning);
        var feelings = new Feelings(cascade, person, scene);
        var before = cascade.Cause;
        cascade.Cause = cascade.Emit(new PersonBefallen(persona, what));
        switch (what)
        {
            case Befalling.TraffickerContact:
                feelings.Shift(levels.ReprisalFear, tuning[Constant.TraffickerContactFear]);
                break;
            case Befalling.FamilySafe:
                feelings.Shift(levels.ReprisalFear, tuning[Constant.FamilySafeFear]);
                break;
            case Befalling.Counselling:
                feelings.Shift(levels.Shame, tuning[Constant.CounsellingShame]);
                feelings.Shift(levels.Distress, tuning[Constant.CounsellingDistress]);
                break;
            case Befalling.PromiseKept:
                feelings.Shift(levels.Trust, tuning[Constant.PromiseKeptTrust]);
                break;
            case Befalling.PromiseBroken:
                feelings.Shift(levels.Trust, tuning[Constant.PromiseBrokenTrust]);
                break;
            case Befalling.Sheltered:
                feelings.Shift(levels.Protection, tuning[Constant.ShelteredProtection]);
                feelings.Shift(levels.Distress, tuning[Constant.ShelteredDistress]);
                break;
        }

        cascade.Cause = before;
    }
}

/// <summary>Something befell a person between interviews. For staff.</summary>
/// <param name="Persona">Whom.</param>
/// <param name="What">What.</param>
public sealed record PersonBefallen(Id<Persona> Persona, Befalling What) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<InterviewsPart>().Note(this, world.Now);
}
