using System.Text.RegularExpressions;

namespace SevenHours.Web.Features.Debrief.WhatIf.Trials;

/// <summary>Figures of trials as people read them, in every direction of writing.</summary>
public static partial class TrialWords
{
    /// <summary>A value with its unit. A small difference is not nothing.</summary>
    public static string Figure(decimal value, string unit, Strings.Words words) => Kept(Math.Abs(value) is > 0 and < 0.05m && unit != "s"
        ? words.Number(value, "0.####") + (unit == "percent" ? " %" : "")
        : Figures.Line(value, unit, null, words));

    /// <summary>Points with their sign.</summary>
    public static string Points(decimal points, Strings.Words words) => Kept(words.Number(points, "+0.#;-0.#;0"));

    // A number keeps its sign before it; the words between numbers run as the page does.
    private static string Kept(string text) => Number().Replace(text.Replace('-', '\u2212'), "\u2066$0\u2069");

    [GeneratedRegex("[+\u2212]?[0-9][0-9.,\u00a0\u202f]*(?: %)?")]
    private static partial Regex Number();
}
