using SevenHours.Kernel;

namespace SevenHours.Disciplines.Interviews;

/// <summary>What whoever interprets leaves of what is said.</summary>
/// <param name="Yield">What is left of the yield, per mille.</param>
/// <param name="Error">What errors grow to, per mille.</param>
internal readonly record struct Interpretation(int Yield, int Error)
{
    public static Interpretation Of(World world, InterviewState interview, string? spoken)
    {
        var persona = world.Scenario.Table<Persona>()[interview.Persona];
        var (tuning, setup) = (persona.Tuning, interview.Setup);
        var isNeeded = spoken is not null && persona.Languages.Count > 0 && !persona.Languages.Contains(spoken, StringComparer.Ordinal);
        var kind = setup.Interpreting.Kind;
        if (!isNeeded && kind == InterpretingKind.None && !world.Part<InterviewsPart>().HasInterpreter(interview.Lead, interview.Persona)
            || !isNeeded && kind == InterpretingKind.Seat)
        {
            return new Interpretation(1000, 1000);
        }

        var yield = kind == InterpretingKind.AtHand ? tuning[Constant.AtHandFactor] : tuning[Constant.InterpreterFactor];
        var error = 1000;
        if (interview.Flaws.Contains(SetupFlaw.WrongDialect))
        {
            yield = yield * tuning[Constant.WrongDialectFactor] / 1000;
        }

        foreach (var _ in interview.Flaws.Where(f => f is SetupFlaw.UntrainedInterpreter or SetupFlaw.UnbriefedInterpreter))
        {
            error = error * tuning[Constant.InterpreterErrorFactor] / 1000;
        }

        return new Interpretation(yield, error);
    }
}
