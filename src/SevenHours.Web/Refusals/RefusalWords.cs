using SevenHours.Kernel;
using SevenHours.Web.Strings;

namespace SevenHours.Web.Refusals;

/// <summary>The one place where a refusal is put into the reader's words.</summary>
public static class RefusalWords
{
    /// <summary>The id of the sentence that says what is so.</summary>
    public static string SaysId(string code) => $"refusal.{code}.says";

    /// <summary>The id of the sentence that says what to do instead.</summary>
    public static string InsteadId(string code) => $"refusal.{code}.instead";

    /// <summary>What is so, and what to do instead. A code that no table knows is said in the refusal's own English.</summary>
    public static (string Says, string Instead) Of(this Words words, Refusal refusal)
    {
        var says = Find(words, SaysId(refusal.Code)) ?? refusal.Says;
        return (refusal.Detail is { } detail ? $"{says} {detail}" : says, Find(words, InsteadId(refusal.Code)) ?? refusal.Instead);
    }

    private static string? Find(Words words, string id) => words[id] is var said && said != id ? said : null;
}
