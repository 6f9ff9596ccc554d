using SevenHours.Kernel;

namespace SevenHours.Disciplines.Interviews;

/// <summary>What a question puts into an account that was not the person's own.</summary>
internal sealed class Planting(Asking asking)
{
    private bool IsSuspect => asking.Persona.Role == PersonaRole.Suspect;

    /// <summary>The fact the question brought and the person had not said, or none.</summary>
    private Id<Knowledge.Fact> Brought =>
        asking.Question.Suggests is { IsSome: true } fact && !asking.Part.Interviews.Any(i => i.Persona == asking.Interview.Persona && i.Answers.Any(a => a.Facts.Contains(fact)))
            ? fact
            : Id<Knowledge.Fact>.None;

    /// <summary>Others' accounts told a victim or a witness contaminate; put before a suspect they are evidence.</summary>
    public void Feed()
    {
        if (!IsSuspect && asking.Style is not (QuestionStyle.Leading or QuestionStyle.Accusing) && Brought is { IsSome: true } fact)
        {
            Record(fact, null, PlantedHow.Fed, false);
        }
    }

    /// <summary>A leading or pressing question may get what it wants. Says whether it did: then that is the answer.</summary>
    public bool Take()
    {
        if (asking.Style is not (QuestionStyle.Leading or QuestionStyle.Accusing) || IsSuspect && Brought.IsSome)
        {
            return false;
        }

        var (how, fact) = (asking.Style == QuestionStyle.Leading ? PlantedHow.Leading : PlantedHow.Pressed, Brought);
        var plant = fact.IsSome ? null : asking.Persona.Plants.FirstOrDefault(IsFree);
        if (plant is null && !fact.IsSome)
        {
            return false;
        }

        var taken = asking.Falls(ChanceNow(how), Asking.Lot.Planted, 0, 0);
        if (taken || fact.IsSome)
        {
            Record(fact, plant?.Name, how, taken);
        }

        if (taken)
        {
            asking.Say(asking.Line(AnswerKind.Complies, plant?.Said.Says ?? asking.Persona.GivesIn) with
            {
                Facts = plant?.Said.Facts ?? [],
                Planted = [plant?.Name ?? asking.World.Scenario.Table<Knowledge.Fact>()[fact].Name],
            });
        }

        return taken;
    }

    private bool IsFree(Plant plant) =>
        (plant.Topics.Count == 0 || asking.Topic is { } topic && plant.Topics.Contains(topic, StringComparer.Ordinal))
        && asking.Part.Planted.All(p => p.Persona != asking.Interview.Persona || p.Detail != plant.Name);

    private int ChanceNow(PlantedHow how)
    {
        var tuning = asking.Tuning;
        var chance = tuning[how == PlantedHow.Leading ? Constant.PlantChance : Constant.PlantPressedChance];
        var level = asking.Persona.Levels.Suggestibility;
        return level.IsSome
            ? (int)Math.Min(tuning[Constant.PlantMostChance], (long)chance * asking.Feelings.Now(level) / tuning[Constant.OrdinarySuggestibility])
            : chance;
    }

    private void Record(Id<Knowledge.Fact> fact, string? plant, PlantedHow how, bool taken) => asking.Cascade.Emit(
        new DetailPlanted(asking.Interview.Handle, asking.Interview.Persona, asking.Question.Seat, asking.Question.Question, fact, plant, how, taken));
}
