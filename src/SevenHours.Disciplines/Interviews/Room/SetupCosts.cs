using SevenHours.Kernel;

namespace SevenHours.Disciplines.Interviews;

/// <summary>What is amiss in how an interview was prepared.</summary>
internal static class SetupCosts
{
    /// <summary>What everybody needs before an interview, unless the package says otherwise.</summary>
    private const Needs Usual = Needs.Water | Needs.Food | Needs.Rest;

    public static IReadOnlyList<SetupFlaw> FlawsOf(World world, Id<Persona> who, InterviewSetup setup)
    {
        var persona = world.Scenario.Table<Persona>()[who];
        var isEvidence = setup.Purpose == InterviewPurpose.Evidence;
        var flaws = new List<SetupFlaw>();
        Add((Usual & ~setup.NeedsMet) != 0, SetupFlaw.NeedUnmet);
        Add(!persona.IsChild && !setup.ConsentAsked, SetupFlaw.NoConsent);
        Add(!setup.ConsentAsked && setup.Recording != Recording.None && !persona.IsChild, SetupFlaw.RecordedUnasked);
        Add(isEvidence && setup.Recording == Recording.None, SetupFlaw.NotRecorded);
        Add(setup.Room is RoomKind.PoliceRoom or RoomKind.Street && setup.Purpose != InterviewPurpose.FirstContact, SetupFlaw.WrongRoom);
        Add(setup.Seating is Seating.Opposite or Seating.InterpreterBehind, SetupFlaw.PoorSeating);
        Add(setup.Interpreting.Kind == InterpretingKind.AtHand, SetupFlaw.UntrainedInterpreter);
        Add(setup.Interpreting.Kind != InterpretingKind.None && !setup.Briefed.HasFlag(InterpreterBriefing.Role), SetupFlaw.UnbriefedInterpreter);
        Add(setup.Support == Support.Imposed, SetupFlaw.ImposedSupport);
        Add(persona.IsChild && setup.Support is not (Support.Guardian or Support.Chosen), SetupFlaw.NoGuardian);
        Add(persona.IsChild && setup.Room != RoomKind.ChildRoom, SetupFlaw.NoChildRoom);
        Add(persona.IsChild && setup.Recording == Recording.None, SetupFlaw.ChildNotRecorded);
        Add(setup.Topics.Count == 0 && !setup.Plan.IsSome, SetupFlaw.NoPlan);
        return flaws;

        void Add(bool isSo, SetupFlaw flaw)
        {
            if (isSo)
            {
                flaws.Add(flaw);
            }
        }
    }
}
