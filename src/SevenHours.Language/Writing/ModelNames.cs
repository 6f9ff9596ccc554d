namespace SevenHours.Language;

/// <summary>What people call a model: its class name without the ending that says it is one.</summary>
internal static class ModelNames
{
    private const string Ending = "Model";

    /// <summary>As one word: <c>rule_effect</c>.</summary>
    public static string Key(Type type)
    {
        var name = type.Name;
        return SnakeCase.Of(name.Length > Ending.Length && name.EndsWith(Ending, StringComparison.Ordinal) ? name[..^Ending.Length] : name);
    }

    /// <summary>As several words: <c>rule effect</c>.</summary>
    public static string Words(Type type) => Key(type).Replace('_', ' ');
}
