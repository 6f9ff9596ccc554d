using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Interviews;

/// <summary>A question as it reaches a person through a mediator: in the manner it was relayed.</summary>
public static class RelayedQuestion
{
    /// <summary>The question as the person hears it.</summary>
    /// <param name="put">The question as it was put.</param>
    /// <param name="how">What the mediator made of it.</param>
    /// <param name="isQualified">Whether the mediator has learnt it: whoever has not loses, in shortening, what it was about.</param>
    public static InterviewQuestion As(InterviewQuestion put, RelayedHow how, bool isQualified)
    {
        ArgumentNullException.ThrowIfNull(put);
        return how switch
        {
            RelayedHow.Softened => put with { Style = Softer(put.Style), Suggests = Id<Fact>.None },
            RelayedHow.Shortened => put with
            {
                Style = put.Style == QuestionStyle.Multiple ? QuestionStyle.Probing : put.Style,
                Topic = isQualified ? put.Topic : null,
            },
            _ => put,
        };
    }

    // What pressed no longer presses: the lead and the reproach are gone.
    private static QuestionStyle Softer(QuestionStyle style) => style switch
    {
        QuestionStyle.Leading => QuestionStyle.Closed,
        QuestionStyle.Accusing => QuestionStyle.Probing,
        _ => style,
    };
}
