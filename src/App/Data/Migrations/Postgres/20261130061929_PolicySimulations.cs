using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Wengang.App.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class PolicySimulations : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "policy_simulation",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false),
                    region_code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    policy_version_id = table.Column<long>(type: "bigint", nullable: false),
                    policy_sha256 = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    base_version_id = table.Column<long>(type: "bigint", nullable: true),
                    as_of = table.Column<DateOnly>(type: "date", nullable: false),
                    user = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    operation_id = table.Column<long>(type: "bigint", nullable: false),
                    content_hash = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_policy_simulation", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "simulated_person",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false),
                    region_code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    simulation_id = table.Column<long>(type: "bigint", nullable: false),
                    person_id = table.Column<long>(type: "bigint", nullable: false),
                    verdict = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    fen = table.Column<long>(type: "bigint", nullable: false),
                    base_verdict = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: true),
                    base_fen = table.Column<long>(type: "bigint", nullable: false),
                    change = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    operation_id = table.Column<long>(type: "bigint", nullable: false),
                    content_hash = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_simulated_person", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_policy_simulation_policy_version_id",
                table: "policy_simulation",
                column: "policy_version_id");

            migrationBuilder.CreateIndex(
                name: "IX_simulated_person_simulation_id_region_code",
                table: "simulated_person",
                columns: new[] { "simulation_id", "region_code" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "policy_simulation");

            migrationBuilder.DropTable(
                name: "simulated_person");
        }
    }
}
