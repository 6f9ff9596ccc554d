using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace SevenHours.Web.Shared;

/// <summary>Words in a drawing. Razor keeps the tag <c>text</c> for itself, so drawings write this instead.</summary>
public sealed class SvgText : ComponentBase
{
    [Parameter, EditorRequired] public required object X { get; set; }
    [Parameter, EditorRequired] public required object Y { get; set; }
    [Parameter] public string? Css { get; set; }
    [Parameter] public string? Anchor { get; set; }
    [Parameter, EditorRequired] public required string? Words { get; set; }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.OpenElement(0, "text");
        builder.AddAttribute(1, "class", Css);
        builder.AddAttribute(2, "x", Number(X));
        builder.AddAttribute(3, "y", Number(Y));
        builder.AddAttribute(4, "text-anchor", Anchor);
        builder.AddContent(5, Words);
        builder.CloseElement();
    }

    private static string Number(object value) => Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture) ?? "";
}
