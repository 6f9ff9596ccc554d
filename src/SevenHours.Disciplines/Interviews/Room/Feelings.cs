using SevenHours.Kernel;

namespace SevenHours.Disciplines.Interviews;

/// <summary>How a person feels, and how that is moved.</summary>
internal sealed class Feelings(Cascade cascade, Persona persona, Scene scene)
{
    /// <summary>Distress, per mille.</summary>
    public int Distress => Now(persona.Levels.Distress);

    /// <summary>How distressed the person seems, or none.</summary>
    public TextRef Seems => persona.Levels.Distress is { IsSome: true } distress
        ? cascade.World.Scenario.Levels[distress].WordFor(cascade.World.LevelNow(distress))
        : TextRef.None;

    /// <summary>A level now; nought when the scenario has none.</summary>
    public int Now(Id<Level> level) => level.IsSome ? cascade.World.LevelNow(level) : 0;

    /// <summary>Moves a level, if the scenario has it.</summary>
    public void Shift(Id<Level> level, int permille)
    {
        if (level.IsSome && permille != 0)
        {
            new SetLevel(level, permille, false).Do(cascade, in scene);
        }
    }

    /// <summary>What the person says when nothing is told.</summary>
    public TextRef WordsFor(AnswerKind kind, QuestionStyle style) => kind switch
    {
        AnswerKind.NotUnderstood => persona.NotUnderstood,
        AnswerKind.Responds => persona.Replies.FirstOrDefault(r => r.Style == style).Says,
        AnswerKind.Deflects => persona.Deflects,
        AnswerKind.Complies => persona.GivesIn,
        _ => persona.Manners.FirstOrDefault(m => m.Kind == kind).Says is { IsSome: true } says ? says : persona.Deflects,
    };
}
