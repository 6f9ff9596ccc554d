using SevenHours.Kernel;

namespace SevenHours.Disciplines.Interviews;

/// <summary>How far a court would accept what is said in an interview from now on: suggestion, pressure and what was amiss before it began cost weight.</summary>
public static class StatementWeight
{
    /// <summary>The weight, 0 to 1000 per mille.</summary>
    /// <param name="world">The world as it is.</param>
    /// <param name="interview">The interview.</param>
    public static int Of(World world, InterviewState interview)
    {
        ArgumentNullException.ThrowIfNull(world);
        ArgumentNullException.ThrowIfNull(interview);
        var tuning = world.Scenario.Table<Persona>()[interview.Persona].Tuning;
        var planted = world.Part<InterviewsPart>().Planted.Where(p => p.Persona == interview.Persona).ToList();
        var lost = interview.Questions.Count(q => q.Style == QuestionStyle.Leading) * tuning[Constant.WeightLeading]
            + interview.Questions.Count(q => q.Style == QuestionStyle.Accusing) * tuning[Constant.WeightPressed]
            + planted.Count(p => p.Taken) * tuning[Constant.WeightPlanted]
            + planted.Count(p => p.How == PlantedHow.Fed) * tuning[Constant.WeightFed]
            + interview.Flaws.Sum(f => Of(f, tuning));
        return Math.Max(tuning[Constant.LeastWeight], 1000 - lost);
    }

    private static int Of(SetupFlaw flaw, Tuning tuning) => flaw switch
    {
        SetupFlaw.NotRecorded or SetupFlaw.ChildNotRecorded => tuning[Constant.WeightUnrecorded],
        SetupFlaw.NoGuardian => tuning[Constant.WeightNoGuardian],
        SetupFlaw.NoConsent => tuning[Constant.WeightNoConsent],
        SetupFlaw.UntrainedInterpreter or SetupFlaw.TiedInterpreter => tuning[Constant.WeightInterpreter],
        _ => 0,
    };
}
