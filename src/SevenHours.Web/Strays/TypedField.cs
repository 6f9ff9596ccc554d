namespace SevenHours.Web.Strays;

/// <summary>A field of a form in which staff write words that reach seats.</summary>
/// <param name="Name">Its name in the form.</param>
/// <param name="Label">The string that labels it.</param>
public readonly record struct TypedField(string Name, string Label);
