using SevenHours.Disciplines.Interviews;
using SevenHours.Disciplines.Tongues;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Knowledge;

/// <summary>What can be wrong with the language of an inject.</summary>
internal static class TongueChecks
{
    public static void Check(ScenarioBuild build, InjectModel model)
    {
        if (model.Language is not { } language)
        {
            return;
        }

        if (!IsTag(language))
        {
            build.Diagnostics.Report(KnowledgeRules.BadLanguage, model.WrittenAt, language);
            return;
        }

        var seats = build.Package.All<SeatModel>().ToList();
        var isRelayed = seats.Any(seat => seat.Kind != SeatKind.RolePlayer && Tongue.Speaks(seat.Languages, language))
            || build.Package.All<InterpreterModel>().Any(interpreter => Tongue.Speaks(interpreter.Languages, language));
        var meant = build.Whom(model.To).Seats;
        var lacking = seats.Where(seat => meant.Has(build.Id<Seat>(seat.Id)) && seat.Languages.Count > 0 && !Tongue.Speaks(seat.Languages, language)).Select(seat => $"`{seat.Id}`").ToList();
        if (!isRelayed && lacking.Count > 0)
        {
            build.Diagnostics.Report(KnowledgeRules.NobodyRelays, model.WrittenAt, model.Id, language, string.Join(", ", lacking));
        }
    }

    private static bool IsTag(string tag)
    {
        var parts = tag.Split('-');
        return parts[0].Length is 2 or 3 && parts[0].All(char.IsAsciiLetterLower) && parts.Skip(1).All(part => part.Length is >= 2 and <= 8 && part.All(char.IsAsciiLetterOrDigit));
    }
}
