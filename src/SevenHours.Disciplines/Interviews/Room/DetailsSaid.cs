using SevenHours.Kernel;

namespace SevenHours.Disciplines.Interviews;

/// <summary>The details that go into one answer.</summary>
internal sealed class DetailsSaid
{
    private readonly List<(Detail Detail, bool HasDrifted)> said = [];

    /// <summary>Whether there are none.</summary>
    public bool IsEmpty => said.Count == 0;

    /// <summary>Adds one, as it was or as memory has it.</summary>
    public void Add(Detail detail, bool hasDrifted) => said.Add((detail, hasDrifted));

    /// <summary>Puts them into an answer, with the facts of what is really said.</summary>
    public PersonaAnswered AddTo(PersonaAnswered answer)
    {
        IReadOnlyList<Said> words = [.. said.Select(s => s.HasDrifted ? s.Detail.Drifts! : s.Detail.Told)];
        IReadOnlyList<TextRef> texts = [.. words.Select(w => w.Says)];
        return answer with
        {
            Says = answer.Says.IsSome || texts.Count == 0 ? answer.Says : texts[0],
            Also = answer.Says.IsSome ? texts : [.. texts.Skip(1)],
            Facts = [.. answer.Facts, .. words.SelectMany(w => w.Facts)],
            Details = [.. said.Select(s => s.Detail.Name)],
            Drifted = [.. said.Where(s => s.HasDrifted).Select(s => s.Detail.Name)],
        };
    }
}
