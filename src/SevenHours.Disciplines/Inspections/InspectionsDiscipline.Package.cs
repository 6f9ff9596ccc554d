using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Identification;
using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.Inspections;

/// <content>Its share of the package.</content>
public sealed partial class InspectionsDiscipline : IFollowsActs, IFollowsTalks
{
    /// <inheritdoc />
    public override void Shape(PackageShape shape)
    {
        ArgumentNullException.ThrowIfNull(shape);
        shape.Section<InspectionModel>();
    }

    /// <inheritdoc />
    public override void Describe(FunctionTable functions) => InspectionFunctions.Describe(functions);

    /// <inheritdoc />
    public override void Declare(ScenarioBuild build) => InspectionSection.Declare(build);

    /// <inheritdoc />
    public override void Compile(ScenarioBuild build) => InspectionSection.Compile(build);

    /// <inheritdoc />
    public void Follow(Cascade cascade, Act act) => Arrival.By(cascade, act);

    /// <inheritdoc />
    public void Follow(Cascade cascade, GroupMember who, Id<Seat> seat, ScreeningSetting setting) => Accounts.Follow(cascade, who, seat, setting);
}
