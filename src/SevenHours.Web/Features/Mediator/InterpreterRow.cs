using SevenHours.Disciplines.Interviews;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Disciplines.Tongues;
using SevenHours.Kernel;
using SevenHours.Web.Features.Desk.View;

namespace SevenHours.Web.Features.Mediator;

/// <summary>An interpreter of the case who can be sent for.</summary>
/// <param name="Token">The opaque name.</param>
/// <param name="Title">What the interpreter is called.</param>
/// <param name="Languages">The languages, in words.</param>
/// <param name="IsQualified">Whether the interpreter is trained.</param>
/// <param name="Check">How a check for conflicts stands, in words; null when this seat asked for none.</param>
/// <param name="IsOut">Whether the answer of a check is out.</param>
public sealed record InterpreterRow(string Token, string Title, string Languages, bool IsQualified, string? Check, bool IsOut)
{
    /// <summary>Those who say they have the language of an item; everybody when nobody can tell it.</summary>
    internal static Listed<InterpreterRow> For(SeatReading desk, InboxItem item)
    {
        var table = desk.Scenario.Table<Interpreter>();
        return
        [
            .. table.Ids.Where(id => item.Language.Length == 0 || Tongue.Speaks(table[id].Languages, item.Language)).Select(id =>
            {
                var check = desk.Desk.Part<TonguesDesk>().CheckOf(id);
                return new InterpreterRow(
                    Desk.View.Token.Of(desk.Scenario, id), desk.Of(table[id].Title),
                    string.Join(", ", table[id].Languages.Select(tag => LanguageName.Of(desk.Texts.Words, tag))), table[id].IsQualified,
                    check is null ? null : Say(desk, check), check is { Found: null });
            }),
        ];
    }

    private static string Say(SeatReading desk, InterpreterCheck check) => check.Found switch
    {
        null => desk.Word("interpreter.check.out"),
        { IsTied: true } found => desk.Texts.Find(found.Finds) ?? desk.Word("interpreter.check.tied"),
        _ => desk.Word("interpreter.check.clean"),
    };
}
