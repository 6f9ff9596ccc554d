using SevenHours.Disciplines.Cooperation;

namespace SevenHours.Debriefing;

/// <summary>How many letters to other countries lacked nothing that the receiver's law asks.</summary>
public sealed class LettersRightFirst() : Measure(
    name: "letters_right_first",
    unit: "percent",
    better: Better.Higher,
    title: "Letters abroad that lacked nothing",
    formula: "Letters answered, or refused for another reason, without a gap in the receiver's law ÷ all letters answered.",
    range: "0 to 100; none when no letter to another country was answered",
    source: "UNODC, Manual on Mutual Legal Assistance and Extradition: requests fail on missing essentials. The share is a default of this product.")
{
    /// <inheritdoc />
    public override MeasureResult Compute(History history)
    {
        var answers = history.All<LetterAnswered>();
        return answers.Count == 0
            ? Result(null, [])
            : Result(Quantiles.Percent(answers.Count(a => a.Event.Reply.Gaps.Count == 0), answers.Count), answers.Select(a => a.Id));
    }
}
