using SevenHours.Disciplines.Knowledge;
using SevenHours.Disciplines.Protection;
using SevenHours.Kernel;

namespace SevenHours.Web.Features.Control.View;

/// <summary>Says what a rule of the case comes to: rules have no titles, their authors' ids are for authors.</summary>
internal static class RuleWords
{
    /// <summary>What becomes of a right, what somebody in play will see, what is delivered, shown, noted or moves; else whose rule it is.</summary>
    public static string TitleOf(Rule rule, StaffTexts texts) =>
        rule.Effects.Select(effect => Of(effect, texts)).FirstOrDefault(title => title.Length > 0)
        ?? texts.Words[rule.Kind switch
        {
            RuleKind.Adversary => "hour.rule.adversary",
            RuleKind.Protection => "hour.rule.protection",
            _ => "hour.rule.case",
        }];

    private static string Of(Effect effect, StaffTexts texts) => effect switch
    {
        LetRightFallDue due => Of("due", due.Right, texts),
        KeepRight kept => Of("kept", kept.Right, texts),
        MissRight missed => Of("missed", missed.Right, texts),
        LeaveTrace trace => texts.Of(trace.Says),
        DeliverInject delivered => texts.Of(texts.Scenario.Table<Inject>()[delivered.Inject].Title),
        Reveal { Facts: [var fact, ..] } => texts.Of(texts.Scenario.Table<Fact>()[fact].Statement),
        WriteNote note => texts.Of(note.Says),
        SetLevel { Level: var level } => Of(texts.Scenario.Levels[level], texts),
        _ => "",
    };

    private static string Of(string becomes, Id<Right> right, StaffTexts texts)
    {
        var definition = texts.Scenario.Table<Right>()[right];
        return texts.Words[$"hour.right.{becomes}", ("right", texts.Of(definition.Title)), ("who", texts.Of(definition.Of))];
    }

    // A kind of level that the author made up has no word.
    private static string Of(Level level, StaffTexts texts) => texts.Word($"level.{level.Kind}", "") switch
    {
        "" => texts.Of(level.Of),
        var kind => string.Join(", ", new[] { texts.Of(level.Of), kind }.Where(word => word.Length > 0)),
    };
}
