using System.Collections.Immutable;

namespace SevenHours.Programmes;

/// <summary>A form that participants fill in.</summary>
public sealed record CourseForm : LearningPart
{
    /// <summary>Longest answer in words, in characters.</summary>
    public const int LongestAnswer = 2_000;

    /// <summary>What it asks about.</summary>
    public required FormKind Kind { get; init; }

    /// <summary>The session it is about; null for the whole course.</summary>
    public string? Session { get; init; }

    /// <summary>Its questions.</summary>
    public required ImmutableArray<FormQuestion> Questions { get; init; }
}

/// <summary>What a form asks about.</summary>
public enum FormKind
{
    /// <summary>How one session was. Anonymous.</summary>
    Session,

    /// <summary>How the course was. Anonymous.</summary>
    Course,

    /// <summary>What is left half a year later. Who answered is known; what he said stands with his name only when he consents.</summary>
    FollowUp,
}

/// <summary>A question of a form.</summary>
public sealed record FormQuestion
{
    /// <summary>Fewest and most on a scale.</summary>
    public const int Lowest = 1, Highest = 5;

    /// <summary>Its key in the form.</summary>
    public required string Id { get; init; }

    /// <summary>Whether it is answered on a scale from 1 to 5; otherwise in words.</summary>
    public required bool IsScale { get; init; }

    /// <summary>Its words by the tags of languages.</summary>
    public required ImmutableDictionary<string, QuestionText> Texts { get; init; }

    /// <summary>Its words in a language; in English, or in the language somebody wrote it in, where it was not translated.</summary>
    public QuestionText In(string language) => Wording.Find(Texts, language, static (text, write) => text.Written(write)) ?? Texts.Values.First();
}

/// <summary>The words of a question.</summary>
/// <param name="Says">What is asked.</param>
/// <param name="Low">What 1 means; null for a question in words.</param>
/// <param name="High">What 5 means; null for a question in words.</param>
public sealed record QuestionText(string Says, string? Low = null, string? High = null)
{
    internal QuestionText Written(Func<string, string> write) => new(write(Says), Low is null ? null : write(Low), High is null ? null : write(High));
}

/// <summary>What came of a form.</summary>
/// <param name="Sheets">How many sheets there are.</param>
/// <param name="Questions">Each question with what was answered; empty under five sheets.</param>
public sealed record FormOutcome(int Sheets, ImmutableArray<QuestionOutcome> Questions)
{
    /// <summary>Counts sheets. Under five of them nothing is shown; words stand in an order that says nothing of who wrote them.</summary>
    public static FormOutcome Of(CourseForm form, IReadOnlyList<ImmutableDictionary<string, string>> sheets)
    {
        if (sheets.Count < TestFigures.Fewest)
            return new FormOutcome(sheets.Count, []);
        return new FormOutcome(sheets.Count,
        [
            .. form.Questions.Select(question =>
            {
                var said = sheets.Select(sheet => sheet.GetValueOrDefault(question.Id, "")).Where(answer => answer.Length > 0).Order(StringComparer.Ordinal).ToImmutableArray();
                if (!question.IsScale)
                    return new QuestionOutcome(question, said.Length, null, [], said);
                var marks = said.Select(answer => int.TryParse(answer, out var mark) ? mark : 0).Where(mark => mark is >= FormQuestion.Lowest and <= FormQuestion.Highest).ToList();
                ImmutableArray<int> counts = [.. Enumerable.Range(FormQuestion.Lowest, FormQuestion.Highest).Select(mark => marks.Count(one => one == mark))];
                return new QuestionOutcome(question, marks.Count, marks.Count < TestFigures.Fewest ? null : marks.Average(), marks.Count < TestFigures.Fewest ? [] : counts, []);
            }),
        ]);
    }
}

/// <summary>What was answered to a question.</summary>
/// <param name="Question">The question.</param>
/// <param name="Answers">How many answered it.</param>
/// <param name="Mean">The mean on the scale, 1 to 5; null for words, and under five answers.</param>
/// <param name="Counts">How many gave each mark from 1 to 5; empty for words, and under five answers.</param>
/// <param name="Said">What was said in words.</param>
public sealed record QuestionOutcome(FormQuestion Question, int Answers, double? Mean, ImmutableArray<int> Counts, ImmutableArray<string> Said);
