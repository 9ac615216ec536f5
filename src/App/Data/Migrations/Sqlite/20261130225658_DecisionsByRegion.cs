using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Wengang.App.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class DecisionsByRegion : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_stored_decision_policy_code_region_code",
                table: "stored_decision");

            migrationBuilder.CreateIndex(
                name: "IX_stored_decision_region_code_policy_code",
                table: "stored_decision",
                columns: new[] { "region_code", "policy_code" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_stored_decision_region_code_policy_code",
                table: "stored_decision");

            migrationBuilder.CreateIndex(
                name: "IX_stored_decision_policy_code_region_code",
                table: "stored_decision",
                columns: new[] { "policy_code", "region_code" });
        }
    }
}
